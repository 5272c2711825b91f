import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#core/report/csv.ts';
import { statisticsCsv, STATISTICS_TABLES } from '#core/report/statistics-csv.ts';
import { CALENDAR_DAYS } from '#core/report/rating-statistics.ts';
import { findScope, type StatisticsScope } from '#core/report/statistics-scope.ts';
import { computeStatistics } from '#core/report/statistics.ts';
import { buildCatalogue } from '#core/content/catalogue.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, nowOf } from '#core/time.ts';
import { event, NOON, rating, revocation } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { card, pack } from '#tests/support/packs.ts';

const CARDS = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const [unit] = pack().units;
if (!unit) throw new Error('a pack without a unit');
const now = nowOf({ at: NOON, offset: 0 });
const today = Math.floor(now.studyTime / DAY_MS);

function statisticsOf(events: readonly StudyEvent[], scope: Partial<StatisticsScope> = {}) {
  const { progress } = fold(events);
  const all = { cards: new Set(CARDS), isInScope: () => true, days: undefined };
  return computeStatistics(progress, { ...all, ...scope }, now);
}

describe('cards', () => {
  it('are counted once, by what they are now', () => {
    const { cards } = statisticsOf([
      rating('p/n1/1', -1, { rating: 'easy' }),
      rating('p/n2/1', 0, { rating: 'again' }),
      event('cards-changed', { cards: ['p/n2/1'], change: { suspended: true } }),
    ]);
    expect(cards).toEqual({ new: 1, learning: 0, young: 1, mature: 0, suspended: 1, buried: 0, gone: 0 });
  });

  it('that are no longer there count with their memory, and fall due no more', () => {
    const scope = { cards: new Set(['p/n1/1']) };
    const events = ['p/n1/1', 'q/n/1'].map((card) => rating(card, -1, { rating: 'easy' }));
    const { cards, known, recalls, forecast } = statisticsOf(events, scope);
    expect(cards).toMatchObject({ new: 0, young: 1, gone: 1 });
    expect(known).toBeGreaterThan(1);
    expect(recalls.at(-1)?.cards).toBe(2);
    expect(forecast.reduce((sum, due) => sum + due, 0)).toBe(1);
  });

  it('add up to all in scope, whatever happened, and so do the bars of each distribution', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const statistics = statisticsOf(events);
        const sum = (counts: number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(Object.values(statistics.cards))).toBe(CARDS.length);
        const known = CARDS.filter((card) => fold(events).progress.cards.has(card)).length;
        expect(sum(statistics.difficulties.map(({ cards }) => cards))).toBe(known);
        expect(sum(statistics.stabilities.map(({ cards }) => cards))).toBe(known);
        expect(statistics.known).toBeLessThanOrEqual(known);
      }),
    );
  });
});

describe('ratings', () => {
  it('say by what the card was whether it was recalled', () => {
    const { retention, buttons } = statisticsOf([
      rating('p/n1/1', -60, { rating: 'easy' }),
      rating('p/n1/1', -50, { rating: 'good' }),
      rating('p/n1/1', -5, { rating: 'again' }),
    ]);
    expect(buttons[0]).toEqual([0, 0, 0, 1]);
    expect(retention.young).toEqual({ ratings: 1, recalled: 1 });
    expect(retention.mature).toEqual({ ratings: 1, recalled: 0 });
  });

  it('are counted at the hour of the clock the learner had', () => {
    const first = rating('p/n1/1', -10, { rating: 'easy', offset: 120 });
    const second = rating('p/n1/1', 0, { rating: 'good', offset: -300 });
    expect(
      statisticsOf([first, second]).hours.flatMap(({ ratings }, hour) => (ratings ? [hour] : [])),
    ).toEqual([7]);
  });

  it('of a period are those of its study days, today included', () => {
    const events = [-7, -6, 0].map((day) => rating('p/n1/1', day, { rating: 'good' }));
    expect(statisticsOf(events, { days: 7 }).days.map(({ day }) => day - today)).toEqual([-6, 0]);
    expect(statisticsOf(events).days).toHaveLength(3);
  });

  it('of the last year make up the calendar, whatever the period', () => {
    const events = [-CALENDAR_DAYS, 1 - CALENDAR_DAYS, -40, 0, 2].map((day) => rating('p/n1/1', day));
    const { days, calendar, tookMs } = statisticsOf(events, { days: 30 });
    expect(days.map(({ day }) => day - today)).toEqual([0]);
    expect(calendar.map(({ day }) => day - today)).toEqual([1 - CALENDAR_DAYS, -40, 0]);
    expect(tookMs).toBe(4000);
  });

  it('carry their time by what the card was', () => {
    const { days } = statisticsOf([
      rating('p/n1/1', -3, { rating: 'easy', tookMs: 9000 }),
      rating('p/n2/1', 0, { tookMs: 7000 }),
      rating('p/n1/1', 0, { tookMs: 2000 }),
    ]);
    expect(days.map(({ tookMs }) => tookMs)).toEqual([
      [9000, 0, 0, 0],
      [7000, 0, 2000, 0],
    ]);
  });

  it('out of scope and taken back are left out', () => {
    const mine = rating('p/n1/1', 0, { tookMs: 5000 });
    const other = rating('q/n/1', 0);
    const taken = rating('p/n2/1', 0);
    const { days, tookMs } = statisticsOf([mine, other, taken, revocation(taken)], {
      isInScope: (card) => card.startsWith('p/'),
    });
    expect(days.map(({ ratings }) => ratings)).toEqual([[1, 0, 0, 0]]);
    expect(tookMs).toBe(5000);
  });

  it('agree with the tallies of the days, which are kept another way', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { progress } = fold(events);
        const { days } = statisticsOf(events);
        const tallied = [...progress.days].filter(([, tally]) => tally.ratings > 0);
        expect(
          days.map(({ day, ratings, recalled }) => [day, ratings.reduce((a, b) => a + b, 0), recalled]),
        ).toEqual(
          tallied
            .map(([day, tally]) => [day, tally.ratings, tally.recalled])
            .toSorted(([a = 0], [b = 0]) => a - b),
        );
      }),
    );
  });
});

describe('a scope', () => {
  const catalogue = buildCatalogue([
    pack({
      units: [
        { ...unit, cards: [card('p/n1/1', { concepts: ['p/c'] }), card('p/n2/1', { concepts: [] })] },
        { ...unit, id: 'p/v', cards: [card('p/n3/1', { concepts: ['p/c'] })] },
      ],
    }),
  ]);
  const cardsOf = (choice: Parameters<typeof findScope>[1]) => {
    const scope = findScope(catalogue, choice);
    return scope && [...scope.cards.keys()];
  };

  it('is everything, a deck, a concept, or what both hold', () => {
    expect(cardsOf({})).toEqual(['p/n1/1', 'p/n2/1', 'p/n3/1']);
    expect(cardsOf({ deck: 'p/u' })).toEqual(['p/n1/1', 'p/n2/1']);
    expect(cardsOf({ concept: 'p/c' })).toEqual(['p/n1/1', 'p/n3/1']);
    expect(cardsOf({ deck: 'p/u', concept: 'p/c' })).toEqual(['p/n1/1']);
  });

  it('that names what is not there is none', () => {
    expect(cardsOf({ deck: 'p/x' })).toBeUndefined();
    expect(cardsOf({ deck: 'p/u', concept: 'p/x' })).toBeUndefined();
  });

  it('of everything counts what is gone, that of a deck does not', () => {
    expect(findScope(catalogue, {})?.isInScope('q/n/1')).toBe(true);
    expect(findScope(catalogue, { deck: 'p/u' })?.isInScope('q/n/1')).toBe(false);
  });
});

describe('CSV', () => {
  it('of every table has a name for each column, and as many cells in each line', () => {
    const statistics = statisticsOf([rating('p/n1/1', -1), rating('p/n1/1', 0)]);
    for (const table of STATISTICS_TABLES) {
      const lines = statisticsCsv(statistics, table).trimEnd().split('\r\n');
      expect(lines.length, table).toBeGreaterThan(1);
      expect(new Set(lines.map((line) => line.split(',').length)).size, table).toBe(1);
    }
  });

  it('quotes what has to be, and disarms what a spreadsheet would run', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['x,"y"', 1],
          ['=1+1', -2],
          ['+a\nb', 3],
        ],
      ),
    ).toBe('a,b\r\n"x,""y""",1\r\n\'=1+1,-2\r\n"\'+a\nb",3\r\n');
  });
});
