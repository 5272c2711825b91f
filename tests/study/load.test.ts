import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/random.ts';
import { DueLoad, lightestInterval, weekdayOf } from '#core/study/load.ts';
import { MAXIMUM_INTERVAL } from '#core/study/defaults.ts';
import {
  chooseReview,
  retrievability,
  withInterval,
  type CardSchedule,
  type IntervalRange,
} from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { reviewedCard } from '#tests/support/cards.ts';

const TODAY = 20_780;

function loadOf(counts: Record<number, number> | readonly number[]): DueLoad {
  const load = new DueLoad();
  for (const [day, count] of Object.entries(counts)) {
    for (let card = 0; card < count; card += 1)
      load.move(undefined, reviewedCard({ dueIn: Number(day) }, TODAY));
  }
  return load;
}

describe('DueLoad', () => {
  it('counts cards by the study day they fall due on, and not those in their steps', () => {
    const load = loadOf({ 3: 2 });
    load.move(undefined, { ...reviewedCard({ dueIn: 3 }, TODAY), phase: 'learning' });
    load.move(reviewedCard({ dueIn: 3 }, TODAY), reviewedCard({ dueIn: 9 }, TODAY));
    expect([load.on(TODAY + 3), load.on(TODAY + 9), load.on(TODAY + 4)]).toEqual([1, 1, 0]);
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => {
    const monday = Date.UTC(2026, 10, 23) / DAY_MS;
    expect([0, 1, 2, 3, 4, 5, 6, -7].map((later) => weekdayOf(monday + later))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 0,
    ]);
  });
});

describe('lightestInterval', () => {
  const range = { shortest: 8, longest: 12 };

  it('takes the day with the least to do', () => {
    const load = loadOf({ 8: 5, 9: 5, 10: 1, 11: 5, 12: 5 });
    expect(lightestInterval(TODAY, range, { load, seed: 'a' })).toBe(10);
  });

  it('keeps off the weekdays the learner wants free, and gives in where there is no other day', () => {
    const load = new DueLoad();
    const free = weekdayOf(TODAY + 10);
    const easyDays = [1, 1, 1, 1, 1, 1, 1].map((share, weekday) => (weekday === free ? 0 : share));
    const only = { shortest: 10, longest: 10 };
    for (let seed = 0; seed < 30; seed += 1) {
      expect(lightestInterval(TODAY, range, { load, easyDays, seed: `${seed}` })).not.toBe(10);
    }
    expect(lightestInterval(TODAY, only, { load, easyDays, seed: 'a' })).toBe(10);
  });

  it('lies in its range, is the same for the same seed, and never earlier for a later range', () => {
    const days = fc.integer({ min: 1, max: 60 });
    const loads = fc.array(fc.nat(6), { minLength: 90, maxLength: 90 });
    const easy = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(
        loads,
        easy,
        days,
        fc.nat(20),
        fc.nat(20),
        fc.nat(20),
        (counts, easyDays, from, length, later, more) => {
          const load = loadOf(counts);
          const balance = { load, easyDays, seed: 'card#3' };
          const first = { shortest: from, longest: from + length };
          const second = { shortest: from + later, longest: Math.max(from + later, from + length + more) };
          const chosen = lightestInterval(TODAY, first, balance);
          expect(chosen).toBeGreaterThanOrEqual(first.shortest);
          expect(chosen).toBeLessThanOrEqual(first.longest);
          expect(lightestInterval(TODAY, first, balance)).toBe(chosen);
          expect(lightestInterval(TODAY, second, balance)).toBeGreaterThanOrEqual(chosen);
        },
      ),
    );
  });
});

/** A learner of some new cards a day for 240 days; `pick` gives the interval within a range. */
function studyFor(
  newPerDay: number,
  pick: (range: IntervalRange, load: DueLoad, day: number, usual: number, seed: string) => number,
) {
  const random = seededRandom(3);
  const load = new DueLoad();
  const cards: CardSchedule[] = [];
  const ratios: number[] = [];
  const counts: number[] = [];
  const options = {
    retention: 0.9,
    maximumInterval: MAXIMUM_INTERVAL,
    steps: { learning: [], relearning: [] },
  };
  const review = (card: CardSchedule | undefined, rating: 'again' | 'good', day: number, seed: string) => {
    const time = (day + 0.5) * DAY_MS;
    const { schedule, range } = chooseReview(card, rating, time, { ...options, fuzzSeed: seed });
    if (!range) throw new Error('without steps every review gives days');
    const plain = chooseReview(card, rating, time, options).schedule.intervalDays;
    const given = withInterval(schedule, pick(range, load, day, schedule.intervalDays, seed));
    if (plain >= 3 && card) ratios.push(given.intervalDays / plain);
    load.move(card, given);
    return given;
  };
  for (let day = 0; day < 240; day += 1) {
    let reviews = 0;
    for (const [index, card] of cards.entries()) {
      if (card.due > (day + 0.5) * DAY_MS) continue;
      reviews += 1;
      const isRecalled = random() < retrievability(card, (day + 0.5) * DAY_MS);
      cards[index] = review(card, isRecalled ? 'good' : 'again', day, `${index}#${card.reps}`);
    }
    for (let fresh = 0; fresh < newPerDay; fresh += 1)
      cards.push(review(undefined, 'good', day, `${cards.length}#0`));
    if (day >= 120) counts.push(reviews);
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const jumps = counts.slice(1).map((count, index) => Math.abs(count - (counts[index] ?? 0)));
  return { ratio: mean(ratios), jump: mean(jumps) };
}

describe('a learner whose load is smoothed', () => {
  it.each([1, 3, 12])(
    'has evener days, and pauses as long as without, at %i new cards a day',
    (newPerDay) => {
      const plain = studyFor(newPerDay, (_range, _load, _day, usual) => usual);
      const smooth = studyFor(newPerDay, (range, load, day, _usual, seed) =>
        lightestInterval(day, range, { load, seed }),
      );
      expect(smooth.jump).toBeLessThan(plain.jump * 0.6);
      expect(Math.abs(smooth.ratio - 1)).toBeLessThan(0.025);
    },
  );
});
