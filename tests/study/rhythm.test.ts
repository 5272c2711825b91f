import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/study/fold.ts';
import { countStreak, isFirstOldRecall, weekStart } from '#core/study/rhythm.ts';
import { DAY_MS, formatStudyDay, fromStudyTime, studyDay } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';

const TODAY = studyDay({ at: NOON, offset: 0 });
const streakOf = (days: readonly number[], today = 0) =>
  countStreak(fold(days.map((day) => rating('p/n1/1', day))).progress.days, TODAY + today);

describe('days in a row', () => {
  it('forgive one missed day a week and no second one', () => {
    expect(streakOf([-3, -2, -1, 0])).toBe(4);
    expect(streakOf([-4, -3, -1, 0])).toBe(4);
    expect(streakOf([-5, -3, -1, 0])).toBe(3);
    expect(streakOf([-9, -8, -6, -5, -4, -3, -2, -1, 0])).toBe(9);
    expect(streakOf([-4, -3, 0])).toBe(1);
    expect(streakOf([])).toBe(0);
  });

  it('are not broken by a day that is not over', () => {
    expect(streakOf([-2, -1], 0)).toBe(2);
  });

  it('are the days of the learner’s own calendar, whatever zone they are in', () => {
    const moments = fc.array(
      fc.record({
        // Minutes since the study day began, at four in the morning.
        minute: fc.integer({ min: 0, max: 1439 }),
        offset: fc.constantFrom(-720, -300, 0, 60, 345, 840),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(moments, (each) => {
        const events = each.map(({ minute, offset }, index) => {
          const at = fromStudyTime((TODAY + index) * DAY_MS + minute * 60_000, offset);
          return event('section-read', { section: `p/l/s${index}`, at, offset, tick: NOON + index * DAY_MS });
        });
        expect(countStreak(fold(events).progress.days, TODAY + each.length - 1)).toBe(each.length);
      }),
    );
  });
});

it('begins a week on Monday', () => {
  expect(formatStudyDay(weekStart(TODAY))).toBe('2026-11-23');
  expect(formatStudyDay(weekStart(TODAY + 6))).toBe('2026-11-23');
  expect(formatStudyDay(weekStart(TODAY - 1))).toBe('2026-11-16');
});

it('tells the first card recalled after a year, on its day only', () => {
  const old = [rating('p/n1/1', -400, { rating: 'easy' }), rating('p/n1/1', 0)];
  expect(isFirstOldRecall(fold(old).progress, TODAY)).toBe(true);
  expect(isFirstOldRecall(fold(old).progress, TODAY + 1)).toBe(false);
  const forgotten = [rating('p/n1/1', -400, { rating: 'easy' }), rating('p/n1/1', 0, { rating: 'again' })];
  expect(isFirstOldRecall(fold(forgotten).progress, TODAY)).toBe(false);
});
