import { describe, expect, it } from 'vitest';
import type { Response } from '#core/quiz/response.ts';
import { DAY_MS } from '#core/time.ts';
import { citation, paragraph, text } from '#tests/renderer/lesson/builders.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { pack } from '#tests/support/packs.ts';

const RIGHT: Record<string, Response> = {
  'p/i1': { kind: 'single', option: 'b' },
  'p/i2': { kind: 'multiple', options: ['a', 'c'] },
  'p/i3': { kind: 'true-false', answer: false },
  'p/i4': { kind: 'ordering', entries: ['a', 'b', 'c', 'd'] },
};
/** Answers to the same items that were taken away again. */
const EMPTY: Record<string, Response> = {
  'p/i2': { kind: 'multiple', options: [] },
};

const WRONG: Response = { kind: 'single', option: 'a' };

async function start(client: Client, mode: 'practice' | 'test') {
  const attempt = newId();
  return client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode });
}

async function answer(
  client: Client,
  attempt: string,
  item: string,
  response = RIGHT[item],
  event = newId(),
) {
  if (!response) throw new Error(`no response for ${item}`);
  return client.quiz.answerItem({ event, attempt, item, response, tookMs: 100 });
}

/** The test pack, whose first section says in its second paragraph what the items rest on. */
function packCiting() {
  const made = pack();
  const [section] = made.units[0]?.lessons[0]?.sections ?? [];
  if (!section) throw new Error('a pack without a section');
  section.blocks = [
    paragraph('b1', text('Before.')),
    paragraph('b2', text('This.'), citation('p/f')),
    paragraph('b3', text('After.')),
  ];
  return made;
}

describe('an attempt', () => {
  it('counts an answer to a test that was erased again as left out', async () => {
    const { client, ...test } = await openApp();
    const { attempt } = await start(client, 'test');
    for (const [item, empty] of Object.entries(EMPTY)) {
      await answer(client, attempt, item, RIGHT[item]);
      const erased = await answer(client, attempt, item, empty);
      expect(erased.response).toBeUndefined();
    }
    const { packs } = await client.content.getLibrary();
    expect(packs[0]?.units[0]?.attempts).toMatchObject([{ attempt, answered: 0 }]);
    const { questions } = await client.quiz.finishAttempt({ event: newId(), attempt });
    for (const { item, response, earned } of questions) {
      if (item in EMPTY) expect({ item, response, earned }).toEqual({ item, response: undefined, earned: 0 });
    }
    const { units } = await (await test.restart()).client.report.getProgress();
    const [concept] = units.flatMap(({ concepts }) => concepts);
    expect(concept?.evidence.items.answered).toBe(0);
  });

  it('leads from its feedback to the paragraph that says it, or else to the section', async () => {
    for (const [made, section] of [
      [packCiting(), { id: 'p/l/s1', block: 'b2' }],
      [pack(), { id: 'p/l/s1' }],
    ] as const) {
      const { client } = await openApp([made]);
      const { attempt } = await start(client, 'practice');
      const told = await answer(client, attempt, 'p/i1');
      expect(told.feedback?.section).toEqual({ title: 'One', lesson: 'p/l', ...section });
    }
  });

  it('never sends a key before it may be shown', async () => {
    const { client } = await openApp();
    for (const mode of ['practice', 'test'] as const) {
      const view = await start(client, mode);
      expect(JSON.stringify(view)).not.toMatch(/correct|feedback|explanation|why a is wrong/);
    }
  });

  it('in practice tells at once, and the answer stands', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'practice');
    const told = await answer(client, attempt, 'p/i1', WRONG);
    expect(told.feedback?.score).toBe(0);
    expect(told.feedback?.notes.filter(({ correct }) => correct).map(({ option }) => option)).toEqual(['b']);
    await expect(answer(client, attempt, 'p/i1')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('in a test tells after the end, and takes a changed answer until then', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'test');
    expect((await answer(client, attempt, 'p/i1', WRONG)).feedback).toBeUndefined();
    await answer(client, attempt, 'p/i1');
    const finished = await client.quiz.finishAttempt({ event: newId(), attempt });
    expect(finished.score).toBe(0.25);
    expect(finished.questions.every(({ feedback }) => feedback !== undefined)).toBe(true);
    await expect(answer(client, attempt, 'p/i3')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('in a test refuses an answer that goes from another than what is kept, and keeps what is kept', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'test');
    const send = (response: Response, base: Response | null, event = newId()) =>
      client.quiz.answerItem({ event, attempt, item: 'p/i1', response, base, tookMs: 1 });
    const [a, b, c] = (['a', 'b', 'c'] as const).map((option) => ({ kind: 'single' as const, option }));
    if (!a || !b || !c) throw new Error('three answers');
    const event = newId();
    await send(a, null, event);
    // From a window that has seen no answer so far.
    await expect(send(b, null)).rejects.toMatchObject({ code: 'conflict' });
    const { questions } = await client.quiz.getAttempt({ attempt });
    expect(questions.find(({ item }) => item === 'p/i1')?.response).toEqual(a);
    expect((await send(b, a)).response).toEqual(b);
    // The same from both windows is no quarrel, and what is sent again is what it was.
    expect((await send(b, a)).response).toEqual(b);
    expect((await send(a, null, event)).response).toEqual(b);
    expect((await send(c, b)).response).toEqual(c);
  });

  it('resumes after a restart with every answer, in the same order', async () => {
    const first = await openApp();
    const begun = await start(first.client, 'test');
    await answer(first.client, begun.attempt, 'p/i2');
    const { client } = await first.restart();
    const resumed = await client.quiz.getAttempt({ attempt: begun.attempt });
    const shape = ({ questions }: typeof begun) => questions.map(({ item, options }) => [item, options]);
    expect(shape(resumed)).toEqual(shape(begun));
    expect(resumed.questions.find(({ item }) => item === 'p/i2')?.response).toEqual(RIGHT['p/i2']);
  });

  it('scores full marks for right answers to every kind', async () => {
    const { client } = await openApp();
    const { attempt, questions } = await start(client, 'test');
    for (const { item } of questions) await answer(client, attempt, item);
    expect((await client.quiz.finishAttempt({ event: newId(), attempt })).score).toBe(1);
  });

  it('is the same attempt when its start is retried', async () => {
    const { client } = await openApp();
    const input = { event: newId(), attempt: newId(), unit: 'p/u', mode: 'test' } as const;
    expect(await client.quiz.startAttempt(input)).toEqual(await client.quiz.startAttempt(input));
  });

  it('refuses an answer that does not fit the question', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'test');
    const misfit = answer(client, attempt, 'p/i3', WRONG);
    await expect(misfit).rejects.toMatchObject({ code: 'invalid-input', data: { field: 'response' } });
  });
});

describe('answers that cross', () => {
  it('count once when the same one is sent twice at the same time', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'practice');
    const event = newId();
    const replies = await Promise.all([1, 2].map(() => answer(client, attempt, 'p/i1', WRONG, event)));
    expect(replies.map(({ feedback }) => feedback?.score)).toEqual([0, 0]);
  });

  it('let the first of two stand in practice', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'practice');
    const [first, second] = await Promise.allSettled([
      answer(client, attempt, 'p/i1', WRONG),
      answer(client, attempt, 'p/i1'),
    ]);
    expect(first?.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } });
  });

  it('are refused under an id that stands for another answer, and an attempt under one begun otherwise', async () => {
    const { client } = await openApp();
    const { attempt } = await start(client, 'test');
    const event = newId();
    await answer(client, attempt, 'p/i1', WRONG, event);
    await expect(answer(client, attempt, 'p/i3', RIGHT['p/i3'], event)).rejects.toMatchObject({
      code: 'conflict',
    });
    const input = { event: newId(), attempt, unit: 'p/u', mode: 'practice' } as const;
    await expect(client.quiz.startAttempt(input)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('practice proposed for a weak question', () => {
  it('asks that question', async () => {
    const test = await openApp();
    const nearlyRight = { kind: 'ordering', entries: ['b', 'a', 'd', 'c'] } as const;
    const response = { ...nearlyRight, entries: [...nearlyRight.entries] };
    await test.client.study.answerCheck({ event: newId(), item: 'p/i4', response, tookMs: 1 });
    test.advance(DAY_MS);
    const { entries } = await test.client.study.getPlan();
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'weak-items', count: 1 }));
    const input = { event: newId(), attempt: newId(), unit: 'p/u', mode: 'practice', items: 1 } as const;
    const { questions } = await test.client.quiz.startAttempt(input);
    expect(questions.map(({ item }) => item)).toEqual(['p/i4']);
  });
});

describe('a check question', () => {
  it('is remembered with its feedback and counts as evidence', async () => {
    const test = await openApp();
    await test.client.study.answerCheck({ event: newId(), item: 'p/i1', response: WRONG, tookMs: 1 });
    const { client } = await test.restart();
    const [unit] = (await client.report.getProgress()).units;
    expect(unit?.concepts[0]?.evidence.items).toMatchObject({ answered: 1, score: 0 });
  });
});
