import { describe, expect, it } from 'vitest';
import type { Pack } from '#core/content/pack.ts';
import { STATISTICS_TABLES } from '#core/report/statistics-csv.ts';
import { newId, openApp, type TestApp } from '#tests/support/app.ts';
import { NOON, rating } from '#tests/support/events.ts';
import { pack } from '#tests/support/packs.ts';
import { addJournal } from '#tests/support/synthetic-learner.ts';

const deck = 'p/u';
const concept = 'p/c';

/** The same pack under another id: a deck and a concept beside those of the first. */
function otherPack(): Pack {
  return { ...(JSON.parse(JSON.stringify(pack()).replaceAll('"p/', '"q/')) as Pack), id: 'q' };
}

/** Two cards of the first pack and one of a pack that is gone, over two months. */
const HISTORY = [
  rating('p/n1/1', -60, { rating: 'easy', tookMs: 6000 }),
  rating('p/n1/1', -50, { rating: 'good' }),
  rating('p/n1/1', -10, { rating: 'again' }),
  rating('p/n2/1', -3, { rating: 'easy' }),
  rating('gone/n/1', -2, { rating: 'easy' }),
];

async function openStudied(packs: Pack[] = [pack()]): Promise<TestApp> {
  const first = await openApp(packs);
  addJournal(first.folder, HISTORY);
  return first.restart();
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('getStatistics', () => {
  it('of a new learner has every table, and nothing in it', async () => {
    const { client } = await openApp();
    const statistics = await client.statistics.getStatistics({});
    expect(statistics).toMatchObject({ isBegun: false, days: [], calendar: [], tookMs: 0, known: 0 });
    expect(statistics.cards).toMatchObject({ new: 3, gone: 0 });
    expect(statistics.forecast).toHaveLength(90);
    expect(sum(statistics.forecast.map(({ due }) => due))).toBe(0);
  });

  it('counts all that was ever rated, also what is not installed any more', async () => {
    const { client } = await openStudied();
    const { cards, days, tookMs, isBegun } = await client.statistics.getStatistics({});
    expect(isBegun).toBe(true);
    expect(cards).toMatchObject({ new: 1, gone: 1 });
    expect(sum(days.flatMap(({ ratings }) => ratings))).toBe(HISTORY.length);
    expect(tookMs).toBe(6000 + 4 * 4000);
  });

  it('is about one deck or concept where one is named', async () => {
    const { client } = await openStudied([pack(), otherPack()]);
    const answers = async (scope: Parameters<typeof client.statistics.getStatistics>[0]) =>
      sum((await client.statistics.getStatistics(scope)).buttons.flat());
    expect(await answers({ deck })).toBe(4);
    expect(await answers({ concept })).toBe(4);
    expect(await answers({ deck: 'q/u' })).toBe(0);
    expect(await answers({ deck: 'q/u', concept })).toBe(0);
    const { decks, concepts } = await client.statistics.getStatistics({ deck });
    expect(decks.map(({ id }) => id)).toEqual([deck, 'q/u']);
    expect(concepts.map(({ id }) => id)).toEqual([concept, 'q/c']);
  });

  it('counts answers of the period, and cards and calendar as they are', async () => {
    const { client } = await openStudied();
    const all = await client.statistics.getStatistics({});
    const month = await client.statistics.getStatistics({ days: 30 });
    expect(all.days.map(({ date }) => date)).toEqual([
      '2026-09-24',
      '2026-10-04',
      '2026-11-13',
      '2026-11-20',
      '2026-11-21',
    ]);
    expect(month.days.map(({ date }) => date)).toEqual(['2026-11-13', '2026-11-20', '2026-11-21']);
    expect(month.retention).toEqual({
      young: { ratings: 0, recalled: 0 },
      mature: { ratings: 1, recalled: 0 },
    });
    expect(month.calendar).toEqual(all.days);
    expect(month.cards).toEqual(all.cards);
  });

  it('tells the retention wanted of all, and of a deck that has its own', async () => {
    const { client } = await openStudied();
    await client.scheduling.saveDeckOptions({ event: newId(), deck, options: { retention: 0.95 } });
    expect((await client.statistics.getStatistics({})).desiredRetention).toBe(0.9);
    expect((await client.statistics.getStatistics({ deck })).desiredRetention).toBe(0.95);
  });

  it('moves on with what is rated and taken back', async () => {
    const { client } = await openStudied();
    const answers = async () => sum((await client.statistics.getStatistics({ days: 1 })).buttons.flat());
    const { card: next } = await client.study.getNextCard({ unit: deck });
    await client.study.rateCard({
      event: newId(),
      card: next?.card ?? '',
      rating: 'good',
      tookMs: 3000,
      unit: deck,
    });
    expect(await answers()).toBe(1);
    await client.study.undo({ event: newId() });
    expect(await answers()).toBe(0);
  });

  it('refuses a deck, a concept or a period that cannot be', async () => {
    const { client } = await openApp();
    const ask = client.statistics.getStatistics;
    await expect(ask({ deck: 'p/x' })).rejects.toMatchObject({
      code: 'not-found',
      data: { what: 'deck', id: 'p/x' },
    });
    await expect(ask({ deck, concept: 'p/x' })).rejects.toMatchObject({
      code: 'not-found',
      data: { what: 'concept' },
    });
    await expect(ask({ days: 0 })).rejects.toMatchObject({ code: 'invalid-input', data: { field: 'days' } });
  });
});

describe('exportStatistics', () => {
  it('gives every table with a name that says what it is, and when', async () => {
    const { client } = await openStudied();
    for (const table of STATISTICS_TABLES) {
      const { name, text } = await client.statistics.exportStatistics({ table });
      expect(name).toBe(`common-orbit-${table}-${new Date(NOON).toISOString().slice(0, 10)}.csv`);
      expect(text.split('\r\n').length).toBeGreaterThan(2);
    }
  });

  it('gives the same figures as the screen, of the same scope', async () => {
    const { client } = await openStudied();
    const { text } = await client.statistics.exportStatistics({ table: 'days', deck, days: 30 });
    expect(text.split('\r\n')).toEqual([
      'date,new,learning,young,mature,recalled,minutes new,minutes learning,minutes young,minutes mature',
      '2026-11-13,0,0,0,1,0,0,0,0,0.07',
      '2026-11-20,1,0,0,0,1,0.07,0,0,0',
      '',
    ]);
  });
});
