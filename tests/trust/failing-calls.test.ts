import { describe, expect, it } from 'vitest';
import { studyOnFailingDisk, type Injection } from '#tests/support/failing-disk.ts';
import { SeededRandom } from '#tests/support/random.ts';
import type { Fault, Operation } from '#tests/support/simulated-file-system.ts';
import { reportCounts, sized } from '#tests/support/trust.ts';

const CODES = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'EBUSY', 'EPERM'];
const WRITING: readonly Operation[] = [
  'write',
  'sync',
  'truncate',
  'rename',
  'remove',
  'makeDirectory',
  'syncDirectory',
];
const STRIDE = sized(9, 1);

function injectionsFor(seed: number, calls: number): Injection[] {
  const random = new SeededRandom(seed);
  const injections: Injection[] = [];
  for (let call = 1 + random.below(STRIDE); call <= calls; call += STRIDE) {
    const fault: Fault = random.chance(15) ? 'short' : { code: random.pick(CODES) };
    injections.push({ seed, call, fault, lasts: 'once' });
    injections.push({ seed, call, fault, lasts: 'from-there-on', only: WRITING });
    if (random.chance(30)) injections.push({ seed, call, fault, lasts: 'from-there-on' });
    if (random.chance(50))
      injections.push({ seed, call, fault: { code: 'EIO' }, lasts: 'from-there-on', only: ['sync'] });
  }
  return injections;
}

describe('G4 failing calls', () => {
  it('loses nothing, crashes nothing, and goes on once the disk recovers', { timeout: 900_000 }, async () => {
    let injections = 0;
    let refused = 0;
    const failures: string[] = [];
    for (let seed = 1; seed <= 4; seed += 1) {
      const { calls, problem } = await studyOnFailingDisk({
        seed,
        call: Number.POSITIVE_INFINITY,
        fault: 'short',
        lasts: 'once',
      });
      expect(problem).toBeUndefined();
      for (const injection of injectionsFor(seed, calls)) {
        const result = await studyOnFailingDisk(injection);
        injections += 1;
        refused += result.refused;
        if (result.problem !== undefined) failures.push(`${JSON.stringify(injection)}: ${result.problem}`);
      }
    }
    expect(failures).toEqual([]);
    expect(injections).toBeGreaterThan(sized(200, 2_000));
    reportCounts('G4', `${injections} injected faults, ${refused} answers refused, 0 lost without a word`);
  });
});
