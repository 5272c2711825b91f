import { describe, expect, it } from 'vitest';
import type { CramOrder } from '#core/study/cram.ts';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';

const unit = 'p/u';

interface Setup {
  search?: string;
  order?: CramOrder;
  limit?: number;
  isReal?: boolean;
}

async function start(
  client: Client,
  { search = '', order = 'added', limit = 10, isReal = false }: Setup = {},
) {
  const cram = newId();
  const session = await client.study.startCram({ cram, search, order, limit, isReal });
  return { cram, session };
}

const dueDates = async (client: Client) => (await client.report.getProgress()).forecast;

describe('practising out of turn', () => {
  it('asks what a search finds, what was forgotten once more at the end, and moves no due date', async () => {
    const { client } = await openApp();
    for (const card of ['p/n1/1', 'p/n2/1']) {
      await client.study.rateCard({ event: newId(), card, rating: 'easy', tookMs: 10 });
    }
    const before = await dueDates(client);
    const { cram, session } = await start(client, { search: '-is:new' });
    const asked: string[] = [];
    let table = session;
    for (const rating of ['again', 'good', 'again', 'good'] as const) {
      const card = table.card?.card ?? '';
      asked.push(card);
      table = await client.study.practiseCard({ event: newId(), card, rating, tookMs: 10, cram });
      if (!table.card) break;
    }
    expect(asked).toEqual(['p/n1/1', 'p/n2/1', 'p/n1/1', 'p/n1/1']);
    expect(table.card).toBeNull();
    expect(table.cram).toMatchObject({ total: 2, done: 2, again: 0, answers: 4, recalled: 2 });
    expect(await dueDates(client)).toEqual(before);
    expect((await client.cards.getInfo({ card: 'p/n1/1' })).memory?.reps).toBe(1);
  });

  it('is taken back answer by answer, on the finished screen too', async () => {
    const { client } = await openApp();
    const { cram } = await start(client);
    const seen: (string | undefined)[] = [];
    for (const rating of ['again', 'good', 'good', 'good'] as const) {
      const { card } = await client.study.getNextCard({ cram });
      seen.push(card?.card);
      await client.study.practiseCard({ event: newId(), card: card?.card ?? '', rating, tookMs: 10, cram });
    }
    expect((await client.study.getNextCard({ cram })).card).toBeNull();
    for (const card of seen.toReversed()) {
      const session = await client.study.undo({ event: newId(), cram });
      expect(session.undone?.deed).toBe('practised');
      expect(session.card?.card).toBe(card);
    }
    const session = await client.study.getNextCard({ cram });
    expect(session).toMatchObject({ canUndo: false, cram: { done: 0, answers: 0, again: 0 } });
  });

  it('moves the schedule where that was asked for', async () => {
    const { client } = await openApp();
    const { cram } = await start(client, { isReal: true });
    const table = await client.study.rateCard({
      event: newId(),
      card: 'p/n1/1',
      rating: 'easy',
      tookMs: 10,
      cram,
    });
    expect(table.card?.card).toBe('p/n2/1');
    expect((await client.cards.getInfo({ card: 'p/n1/1' })).memory).toMatchObject({
      reps: 1,
      phase: 'review',
    });
    const back = await client.study.undo({ event: newId(), cram });
    expect(back.card?.card).toBe('p/n1/1');
    expect((await client.cards.getInfo({ card: 'p/n1/1' })).memory).toBeNull();
  });

  it('refuses a rating for the schedule in a sitting that leaves it alone', async () => {
    const { client } = await openApp();
    const { cram } = await start(client);
    const call = client.study.rateCard({ event: newId(), card: 'p/n1/1', rating: 'easy', tookMs: 10, cram });
    await expect(call).rejects.toMatchObject({ code: 'invalid-input', data: { field: 'cram' } });
  });

  it('goes on with the next when a card is put away, and has it back when that is taken back', async () => {
    const { client } = await openApp();
    const { cram, session } = await start(client);
    const card = session.card?.card ?? '';
    const away = await client.study.changeCard({ event: newId(), card, change: { suspended: true }, cram });
    expect(away.card?.card).not.toBe(card);
    expect((await client.study.undo({ event: newId(), cram })).card?.card).toBe(card);
  });

  it('takes the same request for the same sitting and the same answer', async () => {
    const { client } = await openApp();
    const { cram } = await start(client);
    const answer = { event: newId(), card: 'p/n1/1', rating: 'again', tookMs: 10, cram } as const;
    await client.study.practiseCard(answer);
    const again = await client.study.practiseCard(answer);
    expect(again.cram).toMatchObject({ answers: 1, again: 1 });
    const begun = await client.study.startCram({
      cram,
      search: 'is:due',
      order: 'random',
      limit: 1,
      isReal: true,
    });
    expect(begun.cram).toMatchObject({ total: 3, answers: 1, isReal: false });
  });

  it('is over when the app is started anew; the answers are kept', async () => {
    const test = await openApp();
    const { cram } = await start(test.client);
    await test.client.study.practiseCard({
      event: newId(),
      card: 'p/n1/1',
      rating: 'good',
      tookMs: 10,
      cram,
    });
    const { client } = await test.restart();
    await expect(client.study.getNextCard({ cram })).rejects.toMatchObject({ code: 'not-found' });
    expect((await client.cards.getInfo({ card: 'p/n1/1' })).history).toHaveLength(1);
  });
});

describe('picking cards', () => {
  it('finds what was forgotten today, what is due soon, and what is marked', async () => {
    const test = await openApp();
    const { client } = test;
    await client.study.rateCard({ event: newId(), card: 'p/n1/1', rating: 'again', tookMs: 10 });
    await client.study.rateCard({ event: newId(), card: 'p/n2/1', rating: 'easy', tookMs: 10 });
    await client.cards.change({ event: newId(), cards: ['p/n3/1'], change: { marked: true } });
    const count = async (search: string) => (await client.study.countCram({ search })).count;
    expect(await count('rated:1:again')).toBe(1);
    expect(await count('prop:due<=30')).toBe(2);
    expect(await count('is:marked')).toBe(1);
    expect(await count('concept:p/c -is:new')).toBe(2);
    test.advance(DAY_MS);
    expect(await count('rated:1:again')).toBe(0);
  });

  it('puts the weakest first, and keeps to the limit', async () => {
    const test = await openApp();
    const { client } = test;
    await client.study.rateCard({ event: newId(), card: 'p/n1/1', rating: 'easy', tookMs: 10 });
    test.advance(5 * DAY_MS);
    await client.study.rateCard({ event: newId(), card: 'p/n2/1', rating: 'easy', tookMs: 10 });
    test.advance(DAY_MS);
    const { session } = await start(client, { search: '-is:new', order: 'weakest', limit: 1 });
    expect(session).toMatchObject({ card: { card: 'p/n1/1' }, cram: { total: 1 } });
  });

  it('says where a search cannot be read', async () => {
    const { client } = await openApp();
    const { count, fault } = await client.study.countCram({ search: 'unit is:nw' });
    expect(count).toBe(0);
    expect(fault).toMatchObject({ start: 8, end: 10 });
    await expect(start(client, { search: '(' })).rejects.toMatchObject({
      code: 'invalid-input',
      data: { field: 'search' },
    });
  });

  it('offers decks, concepts and tags', async () => {
    const { client } = await openApp();
    await client.cards.change({ event: newId(), cards: ['p/n1/1'], change: { addTags: ['exam'] } });
    const choices = await client.study.getCramChoices();
    expect(choices).toEqual({
      decks: [{ id: unit, title: 'A unit' }],
      concepts: [{ id: 'p/c', title: 'A concept' }],
      tags: ['exam'],
    });
  });
});
