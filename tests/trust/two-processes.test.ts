import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, startProgram, type BuiltProgram } from '#tests/support/child.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { reportCounts, sized } from '#tests/support/trust.ts';

const ROUNDS = sized(8, 200);
const CONTENDERS = 4;

let program: BuiltProgram;
let folder: string;
let log: string;
beforeAll(async () => {
  program = await buildProgram('lock-program.ts');
  folder = await mkdtemp(join(tmpdir(), 'orbit-lock-'));
  log = `${folder}.log`;
});
afterAll(async () => {
  await program.remove();
  await rm(folder, { recursive: true });
  await rm(log, { force: true });
});

const contend = (holdMs: number) => startProgram(program, [folder, log, String(holdMs)]);

describe('G6 two processes on one data folder', () => {
  it(
    'never has two owners, and passes to the next when the owner is killed',
    { timeout: 900_000 },
    async () => {
      const random = new SeededRandom(6);
      let refusals = 0;
      let slowestMs = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        await writeFile(log, '');
        const children = Array.from({ length: CONTENDERS }, () => contend(20 + random.below(40)));
        await Promise.all(children.map(({ exited }) => exited));
        const notes = (await readFile(log, 'utf8')).trim().split('\n');
        for (let place = 0; place < notes.length; place += 2) {
          const pid = notes[place]?.replace('in ', '');
          expect(notes.slice(place, place + 2)).toEqual([`in ${pid}`, `out ${pid}`]);
        }
        const said = children.flatMap(({ lines }) => lines);
        expect(said).toHaveLength(CONTENDERS);
        for (const line of said.filter((each) => each.startsWith('refused'))) {
          refusals += 1;
          slowestMs = Math.max(slowestMs, Number(line.split(' ')[1]));
        }

        const owner = contend(0);
        await owner.said('held');
        const refused = contend(1);
        const text = await refused.said('refused');
        expect(text).toContain(folder);
        expect(text).toContain(`process ${owner.process.pid} (orbit test`);
        owner.process.kill('SIGKILL');
        await owner.exited;
        const next = contend(1);
        await next.said('held');
        await next.exited;
      }
      const spread = `slowest refusal ${slowestMs} ms`;
      reportCounts(
        'G6',
        `${ROUNDS} rounds of ${CONTENDERS}, ${refusals} refusals, never two owners, ${spread}`,
      );
      expect(slowestMs).toBeLessThan(sized(Number.POSITIVE_INFINITY, 500));
    },
  );

  it('refuses while the owner is stopped and cannot answer', async () => {
    const owner = contend(0);
    await owner.said('held');
    owner.process.kill('SIGSTOP');
    try {
      expect(await contend(1).said('refused')).toContain('does not answer');
    } finally {
      owner.process.kill('SIGKILL');
      await owner.exited;
    }
  });

  it('is not blocked by what an earlier process left behind, whoever has its number now', async () => {
    await writeFile(join(folder, '.lock'), JSON.stringify({ pid: process.pid, command: 'other', since: '' }));
    const child = contend(1);
    await child.said('held');
    await child.exited;
  });
});
