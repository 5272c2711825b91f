import { describe, expect, it } from 'vitest';
import { plainText } from '#core/content/plain-text.ts';
import type { Response } from '#core/quiz/response.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { choice, pack, trueFalse } from '#tests/support/packs.ts';

const unit = 'p/u';
const single = (option: string): Response => ({ kind: 'single', option });
const say = (answer: boolean): Response => ({ kind: 'true-false', answer });

/** One attempt with answers by item; finished unless told otherwise. */
async function attempt(
  client: Client,
  mode: 'practice' | 'test',
  answers: Record<string, Response>,
  isFinished = true,
) {
  const id = newId();
  await client.quiz.startAttempt({ event: newId(), attempt: id, unit, mode });
  for (const [item, response] of Object.entries(answers)) {
    await client.quiz.answerItem({ event: newId(), attempt: id, item, response, tookMs: 100 });
  }
  if (isFinished) await client.quiz.finishAttempt({ event: newId(), attempt: id });
}

async function openAnswered() {
  const test = await openApp();
  const { client } = test;
  await attempt(client, 'test', { 'p/i1': single('b'), 'p/i3': say(false) });
  await attempt(client, 'test', { 'p/i1': single('c') });
  await attempt(client, 'practice', { 'p/i1': single('c'), 'p/i3': say(true) });
  await attempt(client, 'practice', { 'p/i1': single('a') }, false);
  return test;
}

const mean = (scores: number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;

describe('getItemAnalysis', () => {
  it('of a unit never attempted has no question, and nothing known', async () => {
    const { client } = await openApp();
    const analysis = await client.quiz.getItemAnalysis({ unit });
    expect(analysis).toMatchObject({ unit: { id: unit, title: 'A unit' }, items: [], total: 4, gone: 0 });
    expect(analysis.test).toMatchObject({ attempts: 0, mean: null, consistency: null });
  });

  it('looks at finished attempts, and counts what was left out as 0', async () => {
    const { client } = await openAnswered();
    const { test, items } = await client.quiz.getItemAnalysis({ unit });
    expect(test.attempts).toBe(3);
    expect(test.mean).toBeCloseTo(mean([2 / 4, 0, 0]), 12);
    expect(items.map(({ item, asked, answered }) => [item, asked, answered])).toEqual([
      ['p/i1', 3, 3],
      ['p/i2', 3, 0],
      ['p/i3', 3, 2],
      ['p/i4', 3, 0],
    ]);
    expect(items.map(({ facility }) => facility)).toEqual([1 / 3, 0, 1 / 3, 0]);
    expect(items[0]?.discrimination).toBeCloseTo(1, 12);
    expect(items[1]).toMatchObject({ deviation: 0, discrimination: null, efficiency: null });
    expect(items[0]?.choices.map(({ id, correct, chosen }) => [id, correct, chosen])).toEqual([
      ['a', false, 0],
      ['b', true, 1],
      ['c', false, 2],
      ['d', false, 0],
    ]);
    expect(plainText(items[0]?.choices[2]?.text ?? [])).toBe('option c');
  });

  it('is of one mode where one is named', async () => {
    const { client } = await openAnswered();
    const attempts = async (mode: 'practice' | 'test') =>
      (await client.quiz.getItemAnalysis({ unit, mode })).test.attempts;
    expect([await attempts('test'), await attempts('practice')]).toEqual([2, 1]);
  });

  it('takes the answer that counts: the last of a test', async () => {
    const { client } = await openApp();
    const id = newId();
    await client.quiz.startAttempt({ event: newId(), attempt: id, unit, mode: 'test' });
    for (const option of ['a', 'c', 'b']) {
      const answer = { attempt: id, item: 'p/i1', response: single(option), tookMs: 100 };
      await client.quiz.answerItem({ event: newId(), ...answer });
    }
    await client.quiz.finishAttempt({ event: newId(), attempt: id });
    const { items } = await client.quiz.getItemAnalysis({ unit });
    expect(items[0]).toMatchObject({ facility: 1, answered: 1 });
    expect(items[0]?.choices.map(({ chosen }) => chosen)).toEqual([0, 1, 0, 0]);
  });

  it('lets a question that is gone count as the rest of its attempts, unlisted', async () => {
    const first = await openAnswered();
    const before = await first.client.quiz.getItemAnalysis({ unit });
    const [whole] = pack().units;
    if (!whole) throw new Error('a pack without a unit');
    const items = [choice('p/i1', 'single', 'b'), trueFalse('p/i5', true)];
    const { client } = await first.restart([pack({ units: [{ ...whole, items }] })]);
    const after = await client.quiz.getItemAnalysis({ unit });
    expect(after.test).toEqual(before.test);
    expect(after.items).toEqual(before.items.slice(0, 1));
    expect(after).toMatchObject({ total: 2, gone: 3 });
  });

  it('refuses a unit that is not there', async () => {
    const { client } = await openApp();
    await expect(client.quiz.getItemAnalysis({ unit: 'p/x' })).rejects.toMatchObject({
      code: 'not-found',
      data: { what: 'unit', id: 'p/x' },
    });
  });
});

describe('exportItemAnalysis', () => {
  it('gives the questions as a table, with empty cells for what is not known', async () => {
    const { client } = await openAnswered();
    const { name, text } = await client.quiz.exportItemAnalysis({ unit });
    expect(name).toBe('common-orbit-questions-u-2026-11-23.csv');
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toMatch(/^question,text,kind,level,asked,answered,facility,/);
    expect(rows[0]).toBe('p/i1,Which?,single,recall,3,3,0.3333,0.5774,0.25,0.25,0.5,1,1,option c,2');
    expect(rows[1]).toBe('p/i2,Which?,multiple,recall,3,0,0,0,0.1875,0.25,0,,,,');
    expect(rows[2]).toMatch(/,true,1$/);
  });

  it('disarms the words of a pack that a spreadsheet would run', async () => {
    const [whole] = pack().units;
    if (!whole) throw new Error('a pack without a unit');
    const item = choice('p/i1', 'single', 'b');
    const stem = [{ kind: 'text' as const, text: '=HYPERLINK("http://x")' }];
    const { client } = await openApp([pack({ units: [{ ...whole, items: [{ ...item, stem }] }] })]);
    await attempt(client, 'test', { 'p/i1': single('a') });
    const { text } = await client.quiz.exportItemAnalysis({ unit });
    expect(text).toContain('"\'=HYPERLINK(""http://x"")"');
  });
});
