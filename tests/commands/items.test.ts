import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, openApp } from '#tests/support/app.ts';
import { buildProgram, type BuiltProgram } from '#tests/support/child.ts';

let orbit: BuiltProgram;
beforeAll(async () => {
  orbit = await buildProgram('../../main/cli.ts');
});
afterAll(() => orbit.remove());

function analyse(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [orbit.path, 'items', 'analyse', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A data folder with two finished tests, open in the app, and the flags that name it. */
async function answered() {
  const { client, folder } = await openApp();
  for (const option of ['b', 'c']) {
    const attempt = newId();
    await client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode: 'test' });
    const response = { kind: 'single', option } as const;
    await client.quiz.answerItem({ event: newId(), attempt, item: 'p/i1', response, tookMs: 100 });
    await client.quiz.finishAttempt({ event: newId(), attempt });
  }
  return { client, flags: ['--data', folder, '--packs', join(folder, '..', 'packs')] };
}

describe('orbit items analyse', () => {
  it('prints what the app shows', async () => {
    const { client, flags } = await answered();
    const { status, stdout } = analyse('p/u', '--json', ...flags);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(await client.quiz.getItemAnalysis({ unit: 'p/u' }));
  });

  it('prints a table for people, a dash for what is not known', async () => {
    const { flags } = await answered();
    const { stdout } = analyse('p/u', ...flags);
    const [title, attempts, scores, , head, first, second] = stdout.split('\n');
    expect([title, attempts]).toEqual(['A unit', 'finished attempts: 2, which asked 4 of 4 questions']);
    expect(scores).toContain('scores: mean 12.5 %, median 12.5 %, sd 17.7 %, skewness -, kurtosis -');
    expect(head).toMatch(
      /^asked +facility +sd +guess +weight +effective +discr. +efficiency +question +wrong most$/,
    );
    expect(first).toMatch(/^ *2 +50.0 % +70.7 % +25.0 % .* Which\? +option c \(1\)$/);
    expect(second).toMatch(/ - +- +Which\? +-$/);
    expect(analyse('p/u', '--mode', 'practice', ...flags).stdout).toBe('A unit\nno finished attempts\n');
  });

  it('prints CSV, as the app saves it', async () => {
    const { client, flags } = await answered();
    const { text } = await client.quiz.exportItemAnalysis({ unit: 'p/u' });
    expect(analyse('p/u', '--csv', ...flags).stdout).toBe(text);
  });

  it('explains itself with an example, and says what is wrong', async () => {
    const { flags } = await answered();
    expect(analyse('--help').stdout).toMatch(/--json[^]*Examples:/);
    expect(analyse('p/x', ...flags)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no unit "p/x"; there are p/u'),
    });
    expect(analyse('p/u', '--mode', 'exam', ...flags).stderr).toContain('practice, test');
  });
});
