import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';

/*
 * The goals of reliability in full: G1 kill, G2 power loss, G4 failing calls, G5 damaged files, G6 two processes,
 * G7 clocks. `npm test` runs the same files in a short form. Takes ten to twenty minutes on two cores.
 * Arguments narrow the files, e.g. `npm run trust -- kill`.
 */

const scratch = await mkdtemp(join(tmpdir(), 'orbit-trust-'));
const countsFile = join(scratch, 'counts.jsonl');

/** What the tests wrote down about a goal, e.g. `G1`. */
function readCounts(goal) {
  if (!existsSync(countsFile)) return undefined;
  const lines = readFileSync(countsFile, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line)).find((line) => line.goal === goal)?.counts;
}

/** One line for each group of tests, as soon as its file is done. */
const reporter = {
  onTestModuleEnd(module) {
    for (const error of module.errors()) console.log(`${module.relativeModuleId}  FAIL\n  ${error.message}`);
    for (const suite of module.children.suites()) {
      const tests = [...suite.children.allTests()];
      const failed = tests.filter((test) => test.result().state !== 'passed');
      const detail = readCounts(suite.name.split(' ')[0]) ?? `${tests.length} tests`;
      console.log(`${suite.name}: ${detail}  ${failed.length === 0 ? 'PASS' : 'FAIL'}`);
      for (const test of failed) {
        const causes = test.result().errors?.map((error) => error.diff ?? error.message) ?? [];
        console.log(`  ${test.name}\n  ${causes.join('\n  ').slice(0, 4000)}`);
      }
    }
  },
};

console.log('Checking the goals of reliability in full. This takes ten to twenty minutes.');
process.env.ORBIT_TRUST_REPORT = countsFile;
const filters =
  process.argv.length > 2 ? process.argv.slice(2).map((name) => `tests/trust/${name}`) : ['tests/trust'];
try {
  const vitest = await startVitest('test', filters, { watch: false, reporters: [reporter] });
  await vitest.close();
} finally {
  await rm(scratch, { recursive: true });
}
