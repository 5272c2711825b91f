import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '#core/study/event.ts';
import {
  previewReview,
  RATINGS,
  retrievability,
  scheduleReview,
  type CardSchedule,
  type ScheduleOptions,
} from '#core/study/schedule.ts';
import { MAXIMUM_INTERVAL } from '#core/study/defaults.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';

const PLAIN: ScheduleOptions = { retention: 0.9, maximumInterval: 36_500 };
const APP: ScheduleOptions = { retention: 0.9, maximumInterval: MAXIMUM_INTERVAL, fuzzSeed: 'card#0' };
const START = Date.UTC(2026, 0, 1, 12);

const ratings = fc.array(fc.constantFrom<Rating>(...RATINGS), { minLength: 1, maxLength: 30 });
const gaps = fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 30, maxLength: 30 });

/** Reviews each time the card is due and lists the intervals in days. */
function intervalsOf(history: readonly Rating[], options: ScheduleOptions): number[] {
  let schedule: CardSchedule | undefined;
  return history.map((rating) => {
    const time = schedule ? schedule.lastReview + Math.max(1 / 144, schedule.intervalDays) * DAY_MS : START;
    schedule = scheduleReview(schedule, rating, time, options);
    return schedule.intervalDays;
  });
}

describe('scheduleReview', () => {
  it.each([8.64e15, -8.64e15])('has a stability and a due date at the ends of dates (%d)', (at) => {
    for (const offset of [-840, 0, 840]) {
      const early = scheduleReview(undefined, 'hard', START, APP);
      const { stability, due } = scheduleReview(early, 'again', toStudyTime({ at, offset }), APP);
      expect(Number.isFinite(stability) && Number.isFinite(new Date(due).getTime())).toBe(true);
    }
  });

  it('gives the published FSRS-6 intervals', () => {
    // The interval history shared by the FSRS-6 implementations (py-fsrs, fsrs-rs, ts-fsrs) for the default weights.
    const history: Rating[] = [
      ...Array.from({ length: 6 }, (): Rating => 'good'),
      'again',
      'again',
      ...Array.from({ length: 5 }, (): Rating => 'good'),
    ];
    expect(intervalsOf(history, PLAIN)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('keeps Again <= Hard <= Good <= Easy whatever came before, fuzz included', () => {
    fc.assert(
      fc.property(ratings, gaps, (history, days) => {
        let schedule: CardSchedule | undefined;
        let time = START;
        history.forEach((rating, index) => {
          const preview = previewReview(schedule, time, APP);
          const due = RATINGS.map((each) => preview[each].due);
          expect(due).toEqual(due.toSorted((a, b) => a - b));
          schedule = preview[rating];
          time += (days[index] ?? 0) * DAY_MS;
        });
      }),
    );
  });

  it('stays within its bounds under any clock', () => {
    fc.assert(
      fc.property(ratings, gaps, (history, days) => {
        let schedule: CardSchedule | undefined;
        let time = START;
        history.forEach((rating, index) => {
          schedule = scheduleReview(schedule, rating, time, APP);
          expect(schedule.stability).toBeGreaterThan(0);
          expect(schedule.difficulty).toBeGreaterThanOrEqual(1);
          expect(schedule.difficulty).toBeLessThanOrEqual(10);
          expect(schedule.intervalDays).toBeLessThanOrEqual(MAXIMUM_INTERVAL);
          expect(Math.floor(schedule.due / DAY_MS)).toBeGreaterThanOrEqual(Math.floor(time / DAY_MS));
          expect(schedule.due - time).toBeLessThanOrEqual((MAXIMUM_INTERVAL + 1) * DAY_MS);
          time += (days[index] ?? 0) * DAY_MS;
        });
      }),
    );
  });

  it('counts a review before the last one as no time passed', () => {
    const first = scheduleReview(undefined, 'easy', START, PLAIN);
    const back = scheduleReview(first, 'good', START - 30 * DAY_MS, PLAIN);
    const same = scheduleReview(first, 'good', START, PLAIN);
    expect(back.stability).toBe(same.stability);
    expect(back.lastReview).toBe(START - 30 * DAY_MS);
  });

  it('fuzzes by its seed alone', () => {
    const review = (seed: string) =>
      scheduleReview(
        scheduleReview(undefined, 'easy', START, { ...APP, fuzzSeed: seed }),
        'good',
        START + 20 * DAY_MS,
        { ...APP, fuzzSeed: seed },
      ).intervalDays;
    expect(review('a')).toBe(review('a'));
    const seeds = Array.from({ length: 20 }, (_, index) => review(`seed-${index}`));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });
});

describe('retrievability', () => {
  it('is 90 % when as many days have passed as the stability says', () => {
    expect(retrievability({ stability: 10, lastReview: START }, START + 10 * DAY_MS)).toBeCloseTo(0.9, 10);
  });

  it('never rises with time and counts the future as now', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.nat(1000), (stability, days) => {
        const memory = { stability, lastReview: START };
        const now = retrievability(memory, START + days * DAY_MS);
        expect(retrievability(memory, START + (days + 1) * DAY_MS)).toBeLessThanOrEqual(now);
        expect(retrievability(memory, START - days * DAY_MS)).toBe(1);
      }),
    );
  });
});
