import { describe, expect, it } from 'vitest';
import type { PartResponse, Response } from '#core/quiz/response.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { choice, essay, hotspot, pack, scenario } from '#tests/support/packs.ts';

const first: PartResponse = { kind: 'single', option: 'a' };
const second: PartResponse = { kind: 'multiple', options: ['a', 'c'] };
const third: PartResponse = { kind: 'true-false', answer: false };
const parts = (answers: Record<string, PartResponse>): Response => ({ kind: 'scenario', parts: answers });
const text = (criteria?: string[]): Response => ({
  kind: 'essay',
  text: 'My own words.',
  ...(criteria ? { criteria } : {}),
});

/** An app whose one unit asks a case, an essay, a drawing and a choice. */
function openStaged() {
  const items = [
    scenario('p/case'),
    essay('p/essay'),
    hotspot('p/place', 'c'),
    choice('p/i1', 'single', 'b'),
  ];
  const made = pack();
  return openApp([{ ...made, units: made.units.map((unit) => ({ ...unit, items })) }]);
}

function start(client: Client, mode: 'practice' | 'test') {
  return client.quiz.startAttempt({ event: newId(), attempt: newId(), unit: 'p/u', mode });
}

function answer(client: Client, attempt: string, item: string, response: Response) {
  return client.quiz.answerItem({ event: newId(), attempt, item, response, tookMs: 100 });
}

describe('a case', () => {
  it('in practice shows one part after the other, and tells each', async () => {
    const { client } = await openStaged();
    const { attempt, questions } = await start(client, 'practice');
    const asked = questions.find(({ item }) => item === 'p/case')?.case;
    expect(asked).toMatchObject({ count: 3, asked: '1' });
    expect(JSON.stringify(asked)).not.toMatch(/part 2|part 3|It was b|why a is wrong|"key"/);

    const once = await answer(client, attempt, 'p/case', parts({ 1: first }));
    expect(once.feedback).toBeUndefined();
    expect(once.case?.parts[0]?.told?.score).toBe(0);
    expect(JSON.stringify(once.case?.parts[1])).toContain('It was b.');
    expect(JSON.stringify(once)).not.toMatch(/part 3/);

    const changed = parts({ 1: { kind: 'single', option: 'b' }, 2: second });
    await expect(answer(client, attempt, 'p/case', changed)).rejects.toMatchObject({ code: 'conflict' });
    await answer(client, attempt, 'p/case', parts({ 1: first, 2: second }));
    const whole = await answer(client, attempt, 'p/case', parts({ 1: first, 2: second, 3: third }));
    expect(whole.feedback?.score).toBe(0.75);
    expect(whole.case?.asked).toBeUndefined();
  });

  it('in a test shows all parts, tells nothing, and takes changes until the end', async () => {
    const { client } = await openStaged();
    const { attempt } = await start(client, 'test');
    const once = await answer(client, attempt, 'p/case', parts({ 1: first, 3: third }));
    expect(once.case?.parts.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(JSON.stringify(once)).not.toMatch(/told|held|feedback|"key"/);
    await answer(client, attempt, 'p/case', parts({ 2: second, 3: third }));
    const over = await client.quiz.finishAttempt({ event: newId(), attempt });
    const question = over.questions.find(({ item }) => item === 'p/case');
    expect(question?.feedback?.score).toBe(0.75);
    expect(question?.case?.parts.map(({ told }) => told?.score)).toEqual([0, 1, 1]);
  });
});

describe('an essay', () => {
  it('is never drawn into the test of a unit', async () => {
    const { client } = await openStaged();
    const { questions } = await start(client, 'test');
    expect(questions.map(({ kind }) => kind).toSorted()).toEqual(['hotspot', 'scenario', 'single']);
  });

  it('shows its rubric and model answer once it is handed in, and takes marks for what was written', async () => {
    const { client } = await openStaged();
    const { attempt, questions } = await start(client, 'practice');
    expect(JSON.stringify(questions)).not.toMatch(/criterion|model answer|rubric/);
    await expect(answer(client, attempt, 'p/essay', text(['a']))).rejects.toMatchObject({ code: 'conflict' });

    const handedIn = await answer(client, attempt, 'p/essay', text());
    expect(handedIn.feedback?.rubric?.criteria.map(({ points }) => points)).toEqual([2, 1, 1]);
    const other: Response = { kind: 'essay', text: 'Other words.', criteria: ['a', 'b', 'c'] };
    await expect(answer(client, attempt, 'p/essay', other)).rejects.toMatchObject({ code: 'conflict' });
    expect((await answer(client, attempt, 'p/essay', text(['a']))).feedback?.score).toBe(0.5);
  });

  it('counts for nothing until it is marked, even after the end', async () => {
    const { client } = await openStaged();
    const { attempt } = await start(client, 'practice');
    await answer(client, attempt, 'p/essay', text());
    await answer(client, attempt, 'p/i1', { kind: 'single', option: 'b' });
    const over = await client.quiz.finishAttempt({ event: newId(), attempt });
    expect(over.score).toBeCloseTo(1 / 3, 10);
    const analysed = async () => {
      const { items } = await client.quiz.getItemAnalysis({ unit: 'p/u' });
      return items.find(({ item }) => item === 'p/essay');
    };
    expect(await analysed()).toMatchObject({ asked: 0, answered: 0, facility: null, choices: [] });

    await answer(client, attempt, 'p/essay', text(['a', 'b']));
    await answer(client, attempt, 'p/essay', text(['a', 'b', 'c']));
    expect((await client.quiz.getAttempt({ attempt })).score).toBeCloseTo(2 / 4, 10);
    expect(await analysed()).toMatchObject({ asked: 1, answered: 1, facility: 1 });
    const { text: table } = await client.quiz.exportItemAnalysis({ unit: 'p/u' });
    expect(table).toContain('p/essay');
    await expect(answer(client, attempt, 'p/i1', { kind: 'single', option: 'a' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('and a case are no check questions of a lesson', async () => {
    const { client } = await openStaged();
    const input = { event: newId(), item: 'p/essay', response: text(), tookMs: 1 };
    await expect(client.study.answerCheck(input)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('a drawing', () => {
  it('is sent with its places and without what is meant', async () => {
    const { client } = await openStaged();
    const { attempt, questions } = await start(client, 'practice');
    const { sketch, options } = questions.find(({ item }) => item === 'p/place') ?? {};
    expect(sketch?.regions.map(({ id }) => id)).toEqual(options?.map(({ id }) => id));
    expect(JSON.stringify(sketch)).not.toMatch(/correct|feedback/);
    const told = await answer(client, attempt, 'p/place', { kind: 'hotspot', regions: ['a'] });
    expect(told.feedback).toMatchObject({ score: 0, key: { kind: 'hotspot', regions: ['c'] } });
  });
});
