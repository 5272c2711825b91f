import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { nextExamDay, reviewOutcomes, type Surroundings } from '#core/study/give-interval.ts';
import { DueLoad } from '#core/study/load.ts';
import { DEFAULT_PRESET, MAXIMUM_INTERVAL } from '#core/study/defaults.ts';
import type { Preset } from '#core/study/options.ts';
import type { CardProgress } from '#core/study/progress.ts';
import { optionsInForce } from '#core/study/rating-options.ts';
import { cardOptions } from '#core/study/reduce.ts';
import { RATINGS, retrievability, scheduleReview } from '#core/study/schedule.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { reviewedCard } from '#tests/support/cards.ts';
import { event, NOON, rating } from '#tests/support/events.ts';

const CARD = 'p/n1/1';
const TODAY = Math.floor(toStudyTime({ at: NOON, offset: 0 }) / DAY_MS);

const steps = fc
  .array(fc.integer({ min: 1, max: 600 }), { maxLength: 3 })
  .map((list) => list.toSorted((a, b) => a - b));

const presets: fc.Arbitrary<Preset> = fc
  .record({
    retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
    maximumInterval: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
    learning: steps,
    relearning: steps,
    smoothing: fc.constantFrom(true, true, false),
    easyDays: fc.option(fc.array(fc.constantFrom(0, 0.3, 1), { minLength: 7, maxLength: 7 }), {
      nil: undefined,
    }),
  })
  .map(({ retention, maximumInterval, learning, relearning, smoothing, easyDays }) => ({
    ...DEFAULT_PRESET,
    retention,
    steps: { learning, relearning },
    smoothing,
    ...(maximumInterval === undefined ? {} : { maximumInterval }),
    ...(easyDays ? { easyDays } : {}),
  }));

/** What is due ahead, uneven; the same for the same seed. */
function unevenLoad(seed: number): DueLoad {
  const load = new DueLoad();
  for (let day = 1; day < 500; day += 1) {
    const count = (day * 7 + seed * 13) % 5;
    for (let card = 0; card < count; card += 1) load.move(undefined, reviewedCard({ dueIn: day }, TODAY));
  }
  return load;
}

/** Days and zones as a learner meets them: gaps, travel, summer time, a clock set back. */
const turns = fc.array(
  fc.record({
    rating: fc.constantFrom<Rating>(...RATINGS),
    gapHours: fc.integer({ min: -200, max: 2000 }),
    offset: fc.constantFrom(0, 60, 120, -300, 345, 660, -720),
  }),
  { minLength: 1, maxLength: 14 },
);

function surroundingsOf(preset: Preset, seed: number, examDay?: number): Surroundings {
  return { preset, load: unevenLoad(seed), examDay };
}

describe('reviewOutcomes', () => {
  it('keeps its bounds and its order, and the fold comes to the same, whatever clock and zone', () => {
    const exams = fc.option(fc.integer({ min: -5, max: 200 }), { nil: undefined });
    fc.assert(
      fc.property(presets, turns, fc.nat(50), exams, (preset, history, seed, examIn) => {
        const events = [];
        let known: CardProgress | undefined;
        let at = NOON;
        for (const [index, { rating: given, gapHours, offset }] of history.entries()) {
          at += gapHours * 3_600_000;
          const studyTime = toStudyTime({ at, offset });
          const today = Math.floor(studyTime / DAY_MS);
          const examDay = examIn === undefined || TODAY + examIn <= today ? undefined : TODAY + examIn;
          const outcomes = reviewOutcomes(CARD, known, studyTime, surroundingsOf(preset, seed, examDay));
          let least = 0;
          for (const each of RATINGS) {
            const { schedule, options } = outcomes[each];
            if (schedule.phase !== 'review') continue;
            expect(schedule.intervalDays).toBeGreaterThanOrEqual(Math.max(1, least));
            expect(schedule.intervalDays).toBeLessThanOrEqual(preset.maximumInterval ?? MAXIMUM_INTERVAL);
            expect(schedule.due).toBe((today + schedule.intervalDays) * DAY_MS);
            least = schedule.intervalDays;
            const usual = scheduleReview(
              known,
              each,
              studyTime,
              cardOptions(CARD, known?.reps ?? 0, optionsInForce(preset)),
            );
            if (options.days === undefined) expect(schedule).toEqual(usual);
            else expect(options.days).not.toBe(usual.intervalDays);
            if (preset.smoothing === false && examDay === undefined) expect(options.days).toBeUndefined();
          }
          const { schedule, options } = outcomes[given];
          events.push(
            event('card-rated', {
              card: CARD,
              rating: given,
              ...options,
              tookMs: 1,
              at,
              offset,
              tick: NOON + index,
            }),
          );
          known = fold(events).progress.cards.get(CARD);
          expect(known).toMatchObject(schedule);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('moves a card off a full day', () => {
    const known = reviewedCard({ stability: 30, dueIn: 0 }, TODAY);
    const studyTime = TODAY * DAY_MS + 8 * 3_600_000;
    const calm = reviewOutcomes(CARD, known, studyTime, { preset: DEFAULT_PRESET, load: new DueLoad() });
    const load = new DueLoad();
    const { intervalDays } = calm.good.schedule;
    for (let card = 0; card < 20; card += 1)
      load.move(undefined, reviewedCard({ dueIn: intervalDays }, TODAY));
    const moved = reviewOutcomes(CARD, known, studyTime, { preset: DEFAULT_PRESET, load });
    expect(moved.good.schedule.intervalDays).not.toBe(intervalDays);
    expect(moved.good.options.days).toBe(moved.good.schedule.intervalDays);
  });
});

describe('an exam ahead', () => {
  const load = new DueLoad();
  const studyTime = TODAY * DAY_MS + 8 * 3_600_000;

  it('leaves each card known on the day, or reviewed before it', () => {
    const stabilities = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(
        stabilities,
        fc.integer({ min: 2, max: 90 }),
        fc.boolean(),
        (stability, daysLeft, smoothing) => {
          const examDay = TODAY + daysLeft;
          const preset = { ...DEFAULT_PRESET, smoothing };
          const known = reviewedCard({ stability, dueIn: 0 }, TODAY);
          const { good } = reviewOutcomes(CARD, known, studyTime, { preset, load, examDay });
          const isAskedBefore = good.schedule.intervalDays < daysLeft;
          const recall = retrievability(good.schedule, examDay * DAY_MS);
          expect(isAskedBefore || recall >= preset.retention).toBe(true);
        },
      ),
    );
  });

  it('brings a card before the exam where it would have faded by then', () => {
    const known = reviewedCard({ stability: 8, dueIn: 0 }, TODAY);
    const free = reviewOutcomes(CARD, known, studyTime, { preset: DEFAULT_PRESET, load }).good.schedule;
    const faded = Math.ceil(free.stability) + 1;
    const examDay = TODAY + Math.min(faded, free.intervalDays);
    const preset = { ...DEFAULT_PRESET, retention: 0.95 };
    const { intervalDays } = reviewOutcomes(CARD, known, studyTime, { preset, load, examDay }).good.schedule;
    expect(intervalDays).toBeLessThan(examDay - TODAY);
  });

  it('is the first one the deck is learned for', () => {
    const exams = [
      event('exam-set', { exam: 'a'.repeat(32), title: 'Later', day: TODAY + 40, decks: ['p/u'] }),
      event('exam-set', { exam: 'b'.repeat(32), title: 'First', day: TODAY + 9, decks: ['p/u', 'p/v'] }),
      event('exam-set', { exam: 'c'.repeat(32), title: 'Past', day: TODAY - 1, decks: ['p/u'] }),
    ];
    const { progress } = fold([rating(CARD, 0), ...exams]);
    expect(nextExamDay(progress, 'p/u', TODAY)).toBe(TODAY + 9);
    expect(nextExamDay(progress, 'p/u', TODAY + 9)).toBe(TODAY + 40);
    expect(nextExamDay(progress, 'p/w', TODAY)).toBeUndefined();
  });
});
