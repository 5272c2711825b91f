import type { StatisticsDay, StatisticsView } from '#core/contract/statistics.ts';

/** A day with answers: by default ten to young cards, of which nine were recalled. */
export function day(date: string, fields: Partial<StatisticsDay> = {}): StatisticsDay {
  return { date, ratings: [0, 0, 10, 0], tookMs: [0, 0, 60_000, 0], recalled: 9, ...fields };
}

const NOTHING = { ratings: 0, recalled: 0 };

/** What a learner sees who answered nothing, with what a test is about put in. */
export function statistics(fields: Partial<StatisticsView> = {}): StatisticsView {
  return {
    today: '2026-11-23',
    cards: { new: 3, learning: 0, young: 0, mature: 0, suspended: 0, buried: 0, gone: 0 },
    retention: { young: NOTHING, mature: NOTHING },
    desiredRetention: 0.9,
    buttons: [0, 1, 2, 3].map(() => [0, 0, 0, 0]),
    hours: Array.from({ length: 24 }, () => NOTHING),
    days: [],
    calendar: [],
    tookMs: 0,
    intervals: [],
    stabilities: [],
    difficulties: [],
    recalls: [],
    known: 0,
    forecast: [],
    decks: [{ id: 'p/u', title: 'A unit' }],
    concepts: [{ id: 'p/c', title: 'A concept' }],
    isBegun: true,
    ...fields,
  };
}
