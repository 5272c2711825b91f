import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId, openApp, type TestApp } from '#tests/support/app.ts';
import { choice, packOfItems, words } from '#tests/support/packs.ts';

const before = () => packOfItems([choice('p/i1', 'single', 'b')]);
const after = () => packOfItems([{ ...choice('p/i1', 'single', 'c'), stem: words('Which, anew?') }]);

async function start({ client }: TestApp) {
  const attempt = newId();
  await client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode: 'test' });
  return attempt;
}

async function finish({ client }: TestApp, attempt: string, option = 'b') {
  const response = { kind: 'single', option } as const;
  await client.quiz.answerItem({ event: newId(), attempt, item: 'p/i1', response, tookMs: 1 });
  return client.quiz.finishAttempt({ event: newId(), attempt });
}

function archiveFolder(folder: string): string {
  const [learner = ''] = readdirSync(join(folder, 'learners'));
  return join(folder, 'learners', learner, 'items');
}

describe('an item that changed since its attempt began', () => {
  it('is shown and graded as it was, and says how it reads now', async () => {
    const first = await openApp([before()]);
    const attempt = await start(first);
    const test = await first.restart([after()]);
    const [asked] = (await test.client.quiz.getAttempt({ attempt })).questions;
    expect(asked?.stem).toEqual(words('Which?'));
    const view = await finish(test, attempt);
    expect(view.score).toBe(1);
    expect(view.questions[0]).toMatchObject({
      stem: words('Which?'),
      feedback: { key: { option: 'b' } },
      changed: { isShown: true, present: { stem: words('Which, anew?') } },
    });
  });

  it('can be answered and looked at although its pack is gone', async () => {
    const first = await openApp([before()]);
    const attempt = await start(first);
    const view = await finish(await first.restart([]), attempt);
    expect(view.score).toBe(1);
    expect(view.questions[0]).toMatchObject({
      changed: { isShown: true, present: null },
      feedback: { score: 1, section: null },
    });
  });

  it('is graded by the present one where the archive is lost, and says so', async () => {
    const first = await openApp([before()]);
    const attempt = await start(first);
    rmSync(archiveFolder(first.folder), { recursive: true });
    const view = await finish(await first.restart([after()]), attempt, 'c');
    expect(view.score).toBe(1);
    expect(view.questions[0]).toMatchObject({ stem: words('Which, anew?'), changed: { isShown: false } });
  });

  it('tells of a damaged archive and reads the rest', async () => {
    const first = await openApp([before()]);
    const attempt = await start(first);
    const folder = archiveFolder(first.folder);
    const [name = ''] = readdirSync(folder);
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), `${text.replace('Which?', 'Whose?')}torn`);
    const test = await first.restart([after()]);
    expect((await finish(test, attempt)).questions[0]?.changed).toMatchObject({ isShown: false });
    const { notices } = await test.client.app.getStatus();
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'archive-damaged', lines: 2 }));
  });

  it('says nothing where nothing changed', async () => {
    const first = await openApp([before()]);
    const attempt = await start(first);
    const view = await finish(await first.restart([before()]), attempt);
    expect(view.questions[0]?.changed).toBeUndefined();
  });
});
