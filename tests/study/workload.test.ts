import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random.ts';
import { DEFAULT_PRESET, MAXIMUM_INTERVAL } from '#core/study/defaults.ts';
import type { Preset } from '#core/study/options.ts';
import { paceOf } from '#core/study/pace.ts';
import { emptyProgress, type CardProgress, type Progress } from '#core/study/progress.ts';
import { retrievability, scheduleReview, type CardSchedule } from '#core/study/schedule.ts';
import { simulateWorkload } from '#core/study/workload.ts';
import { groupCards } from '#core/study/workload-groups.ts';
import { DAY_MS } from '#core/time.ts';
import { reviewedCard } from '#tests/support/cards.ts';

const TODAY = 20_780;
const DAYS = 42;
const UNLIMITED: Preset = { ...DEFAULT_PRESET, newPerDay: 0, reviewsPerDay: 9999 };

/** Cards of every age: some overdue, some due far ahead. */
function collection(count: number): Map<string, CardProgress> {
  const random = seededRandom(5);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const stability = Math.exp(random() * 5);
      const interval = Math.max(1, Math.round(stability));
      const dueIn = Math.floor(random() * (interval + 3)) - 3;
      return [`p/n${index}/1`, reviewedCard({ stability, dueIn, difficulty: 2 + random() * 7 }, TODAY)];
    }),
  );
}

function progressOf(cards: Map<string, CardProgress>, fields: Partial<Progress> = {}): Progress {
  return { ...emptyProgress(), cards, ...fields };
}

const decksOf = (count: number) => [
  { id: 'p/u', cards: Array.from({ length: count }, (_, index) => ({ id: `p/n${index}/1` })) },
];

function simulate(
  progress: Progress,
  preset: Preset,
  { count = progress.cards.size, doneToday = { reviews: 0, introduced: 0 } } = {},
) {
  const window = { today: TODAY, days: DAYS };
  const groups = groupCards(progress, decksOf(count), new Set(progress.deckOptions.keys()), window);
  return simulateWorkload(
    groups,
    { preset, deckOptions: progress.deckOptions },
    { ...window, pace: paceOf(progress), doneToday },
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The same weeks with each card drawn at random: what the expected value is the mean of. */
function drawWeeks(cards: Map<string, CardProgress>, retention: number, rounds: number): number[] {
  const random = seededRandom(9);
  const { recalled } = paceOf(emptyProgress());
  const counts = Array.from({ length: DAYS }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    for (const start of cards.values()) {
      let card: CardSchedule = start;
      for (let day = 0; day < DAYS; day += 1) {
        const time = (TODAY + day + 0.5) * DAY_MS;
        if (card.due > time) continue;
        counts[day] = (counts[day] ?? 0) + 1 / rounds;
        const grade = random();
        const good =
          grade < (recalled[0] ?? 0)
            ? 'hard'
            : grade < (recalled[0] ?? 0) + (recalled[1] ?? 0)
              ? 'good'
              : 'easy';
        const options = { retention, maximumInterval: MAXIMUM_INTERVAL, fuzzSeed: `${random()}` };
        card = scheduleReview(card, random() < retrievability(card, time) ? good : 'again', time, options);
        while (card.phase !== 'review') card = scheduleReview(card, 'good', card.due, options);
      }
    }
  }
  return counts;
}

describe('simulateWorkload', () => {
  it('comes to the mean of weeks drawn card by card', () => {
    const cards = collection(400);
    for (const retention of [0.85, 0.9, 0.95]) {
      const expected = drawWeeks(cards, retention, 6);
      const simulated = simulate(progressOf(cards), { ...UNLIMITED, retention }).days.map(
        ({ reviews }) => reviews,
      );
      expect(simulated[0]).toBeCloseTo(expected[0] ?? 0, 6);
      for (let week = 0; week < DAYS / 7; week += 1) {
        const drawn = sum(expected.slice(week * 7, week * 7 + 7));
        const ratio = sum(simulated.slice(week * 7, week * 7 + 7)) / drawn;
        expect(Math.abs(ratio - 1), `week ${week} at ${retention}: ${drawn} drawn`).toBeLessThan(0.12);
      }
    }
  });

  it('asks more for a surer memory', () => {
    const progress = progressOf(collection(300));
    const loads = [0.8, 0.85, 0.9, 0.95].map((retention) =>
      sum(simulate(progress, { ...UNLIMITED, retention }).days.map(({ minutes }) => minutes)),
    );
    expect(loads).toEqual(loads.toSorted((a, b) => a - b));
  });

  it('keeps the limits, and lets what is over wait', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(20),
        fc.nat(30),
        fc.nat(300),
        (reviewsPerDay, newPerDay, done, unseen) => {
          const cards = collection(200);
          const preset = { ...DEFAULT_PRESET, reviewsPerDay, newPerDay };
          const doneToday = { reviews: done, introduced: Math.min(done, newPerDay) };
          const { days } = simulate(progressOf(cards), preset, { count: 200 + unseen, doneToday });
          const due = [...cards.values()].filter(({ due }) => due <= TODAY * DAY_MS).length;
          expect((days[0]?.reviews ?? 0) + (days[0]?.waiting ?? 0)).toBeCloseTo(due, 6);
          for (const [day, { reviews, fresh, minutes, waiting }] of days.entries()) {
            expect(reviews).toBeLessThanOrEqual(Math.max(0, reviewsPerDay - (day === 0 ? done : 0)) + 1e-9);
            expect(fresh).toBeLessThanOrEqual(newPerDay);
            for (const value of [reviews, fresh, minutes, waiting])
              expect(value).toBeGreaterThanOrEqual(-1e-9);
          }
          expect(sum(days.map(({ fresh }) => fresh))).toBeLessThanOrEqual(unseen + 1e-9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('puts less on the days the learner wants free', () => {
    const progress = progressOf(collection(400));
    const easyDays = [1, 1, 1, 1, 1, 0, 0];
    const loadByWeekday = (preset: Preset) => {
      const counts = [0, 0, 0, 0, 0, 0, 0];
      for (const [day, { reviews }] of simulate(progress, preset).days.entries()) {
        const weekday = (TODAY + day + 3) % 7;
        if (day >= 14) counts[weekday] = (counts[weekday] ?? 0) + reviews;
      }
      return counts;
    };
    const usual = loadByWeekday(UNLIMITED);
    const easy = loadByWeekday({ ...UNLIMITED, easyDays });
    expect((easy[5] ?? 0) + (easy[6] ?? 0)).toBeLessThan(0.8 * ((usual[5] ?? 0) + (usual[6] ?? 0)));
    expect(loadByWeekday({ ...UNLIMITED, easyDays, smoothing: false })).toEqual(
      loadByWeekday({ ...UNLIMITED, smoothing: false }),
    );
  });

  it('leaves out what is suspended and asks what is buried later', () => {
    const cards = new Map([
      ['p/n0/1', reviewedCard({ dueIn: 0 }, TODAY)],
      ['p/n1/1', reviewedCard({ dueIn: 0 }, TODAY)],
      ['p/n2/1', reviewedCard({ dueIn: 0 }, TODAY)],
    ]);
    const marks = new Map([
      ['p/n0/1', { suspended: true as const }],
      ['p/n1/1', { buriedUntil: TODAY + 2 }],
    ]);
    const { days } = simulate(progressOf(cards, { marks }), UNLIMITED);
    expect(days.slice(0, 3).map(({ reviews }) => reviews)).toEqual([
      1,
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(days[2]?.reviews).toBeGreaterThanOrEqual(1);
  });

  it('keeps a limit of one deck beside that of all', () => {
    const deckOptions = new Map([['p/u', { reviewsPerDay: 5, newPerDay: 1 }]]);
    const progress = progressOf(collection(100), { deckOptions });
    const { days } = simulate(progress, { ...UNLIMITED, newPerDay: 10 }, { count: 150 });
    expect(Math.max(...days.map(({ reviews }) => reviews))).toBeCloseTo(5, 6);
    expect(days[0]?.fresh).toBe(1);
  });
});
