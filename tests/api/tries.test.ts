import { describe, expect, it } from 'vitest';
import type { Pack } from '#core/content/pack.ts';
import type { Response } from '#core/quiz/response.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { choice, gaps, packOfItems, trueFalse, words } from '#tests/support/packs.ts';

const single = (option: string): Response => ({ kind: 'single', option });

function packOf(): Pack {
  return packOfItems([
    choice('p/i1', 'single', 'b'),
    { ...gaps('p/i2'), hints: [words('Think of the year.'), words('It binds states.')] },
    trueFalse('p/i3', true),
  ]);
}

async function start(client: Client, tries = 3) {
  const attempt = newId();
  await client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode: 'practice', tries });
  return {
    attempt,
    answer: (item: string, response: Response, event = newId()) =>
      client.quiz.answerItem({ event, attempt, item, response, tookMs: 1 }),
    hint: (item: string, hint: number, event = newId()) =>
      client.quiz.takeHint({ event, attempt, item, hint }),
    show: (item: string) => client.quiz.showAnswer({ event: newId(), attempt, item }),
    finish: () => client.quiz.finishAttempt({ event: newId(), attempt }),
    get: () => client.quiz.getAttempt({ attempt }),
  };
}

/** All that would name the key of `p/i1`, which is b. */
const KEY = /"key"|why [bcd]|Because|correct":true/;

describe('several tries', () => {
  it('tell of a wrong one the remark on what was chosen, and nothing of the key', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    const told = await practice.answer('p/i1', single('a'));
    expect(told.feedback).toBeUndefined();
    expect(told.trial).toEqual({
      isPartly: false,
      notes: [{ option: 'a', correct: false, text: words('why a is wrong') }],
    });
    expect(told.practised?.tries).toEqual({ taken: 1, left: 2 });
    expect(JSON.stringify(told)).not.toMatch(KEY);
    expect(JSON.stringify(await practice.get())).not.toMatch(KEY);
  });

  it('take a third off for each wrong one, and tell all after the right one', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    await practice.answer('p/i1', single('a'));
    const told = await practice.answer('p/i1', single('b'));
    expect(told.feedback?.score).toBe(1);
    expect(told.earned).toBeCloseTo(2 / 3);
    await expect(practice.answer('p/i1', single('c'))).rejects.toMatchObject({ code: 'conflict' });
    expect((await practice.finish()).score).toBeCloseTo(2 / 9);
  });

  it('tell all after the last one', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    for (const option of ['a', 'c']) await practice.answer('p/i1', single(option));
    const told = await practice.answer('p/i1', single('d'));
    expect(told).toMatchObject({ feedback: { key: single('b') }, earned: 0 });
  });

  it('of fields say which are right and not what belongs there; a better one keeps the best', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    const half: Response = { kind: 'gaps', values: { one: 'treaty', two: 'y1957' } };
    const told = await practice.answer('p/i2', half);
    expect(told.trial).toEqual({
      isPartly: true,
      notes: [
        { option: 'one', correct: true, text: [] },
        { option: 'two', correct: false, text: [] },
      ],
    });
    const worse = await practice.answer('p/i2', { kind: 'gaps', values: { one: 'pact', two: 'y1957' } });
    expect(worse.trial?.isPartly).toBe(false);
    expect((await practice.show('p/i2')).earned).toBe(0.5);
  });

  it('are one where one of two was wrong', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    const told = await practice.answer('p/i3', { kind: 'true-false', answer: false });
    expect(told.feedback?.score).toBe(0);
  });

  it('end where the answer is shown, for good', async () => {
    const first = await openApp([packOf()]);
    const { attempt, ...practice } = await start(first.client);
    await expect(practice.show('p/i1')).rejects.toMatchObject({ code: 'conflict' });
    await practice.answer('p/i1', single('a'));
    expect((await practice.show('p/i1')).feedback?.key).toEqual(single('b'));
    const { client } = await first.restart();
    const { questions } = await client.quiz.getAttempt({ attempt });
    expect(questions.find(({ item }) => item === 'p/i1')?.feedback?.key).toEqual(single('b'));
    const late = { event: newId(), attempt, item: 'p/i1', response: single('b'), tookMs: 1 };
    await expect(client.quiz.answerItem(late)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('count as evidence by the first answer alone', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    await practice.answer('p/i1', single('a'));
    await practice.answer('p/i1', single('b'));
    const [unit] = (await client.report.getProgress()).units;
    expect(unit?.concepts[0]?.evidence.items).toMatchObject({ answered: 1, score: 0 });
  });

  it('are the same try when the request is sent again', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    const event = newId();
    await practice.answer('p/i1', single('a'), event);
    expect((await practice.answer('p/i1', single('a'), event)).practised?.tries.taken).toBe(1);
  });
});

describe('hints', () => {
  it('stay behind until they are taken, are kept first, and show again after a restart', async () => {
    const first = await openApp([packOf()]);
    const { attempt, ...practice } = await start(first.client);
    expect(JSON.stringify(await practice.get())).not.toMatch(/Think of the year|binds states/);
    const told = await practice.hint('p/i2', 1);
    expect(told.practised?.hints).toEqual({
      texts: [words('Think of the year.')],
      struck: [],
      taken: 1,
      left: 1,
    });
    const { client } = await first.restart();
    const { questions } = await client.quiz.getAttempt({ attempt });
    expect(questions.find(({ item }) => item === 'p/i2')?.practised).toEqual(told.practised);
    expect(JSON.stringify(questions)).not.toMatch(/binds states/);
  });

  it('take a tenth off each, also of what counts as evidence', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    for (const hint of [1, 2]) await practice.hint('p/i2', hint);
    const told = await practice.answer('p/i2', { kind: 'gaps', values: { one: 'treaty', two: 'y1967' } });
    expect(told.earned).toBeCloseTo(0.8);
    expect(told.feedback?.score).toBe(1);
  });

  it('strike out a wrong option where the author wrote none, the same one each time', async () => {
    const { client } = await openApp([packOf()]);
    const practice = await start(client);
    const event = newId();
    const told = await practice.hint('p/i1', 1, event);
    const [struck] = told.practised?.hints.struck ?? [];
    expect(['a', 'c', 'd']).toContain(struck);
    expect((await practice.hint('p/i1', 1, event)).practised?.hints.struck).toEqual([struck]);
    await expect(practice.hint('p/i1', 2)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('are not given in a test, nor once the question is told', async () => {
    const { client } = await openApp([packOf()]);
    const attempt = newId();
    await client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode: 'test' });
    const inTest = client.quiz.takeHint({ event: newId(), attempt, item: 'p/i1', hint: 1 });
    await expect(inTest).rejects.toMatchObject({ code: 'conflict' });
    const practice = await start(client);
    await practice.answer('p/i1', single('b'));
    await expect(practice.hint('p/i1', 1)).rejects.toMatchObject({ code: 'conflict' });
  });
});
