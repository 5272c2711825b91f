import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET, MAXIMUM_INTERVAL } from '#core/study/defaults.ts';
import type { Preset } from '#core/study/options.ts';
import {
  CATCH_UP_DAYS,
  countMoves,
  groupMoves,
  planMoves,
  type ScheduledCard,
} from '#core/study/reschedule.ts';
import { intervalFor, retrievability } from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { reviewedCard } from '#tests/support/cards.ts';

const TODAY = 20_780;

const cardsOf = (preset: Preset, stabilities: readonly number[], examDay?: number): ScheduledCard[] =>
  stabilities.map((stability, index) => ({
    card: `p/n${index}/1`,
    known: reviewedCard({ stability, dueIn: (index * 7) % Math.max(1, Math.round(stability)) }, TODAY),
    preset,
    examDay,
  }));

const stabilities = fc.array(fc.double({ min: 0.5, max: 900, noNaN: true }), { maxLength: 60 });
const presets = fc.record({
  retention: fc.double({ min: 0.7, max: 0.97, noNaN: true }),
  maximumInterval: fc.integer({ min: 1, max: 500 }),
  smoothing: fc.boolean(),
});

describe('planMoves', () => {
  it('leaves cards where they are as long as their options do not change', () => {
    const cards = cardsOf(DEFAULT_PRESET, [3, 10, 40, 200]).filter(({ known }) => known.due > TODAY * DAY_MS);
    expect(planMoves(cards, TODAY)).toEqual([]);
  });

  it('brings cards nearer for a surer memory, and farther off for a laxer one', () => {
    const surer = planMoves(cardsOf({ ...DEFAULT_PRESET, retention: 0.95 }, [40, 80, 120]), TODAY);
    const laxer = planMoves(cardsOf({ ...DEFAULT_PRESET, retention: 0.8 }, [40, 80, 120]), TODAY);
    expect(surer.length).toBeGreaterThan(1);
    for (const { from, to } of surer) expect(to).toBeLessThan(from);
    for (const { from, to } of laxer) expect(to).toBeGreaterThan(from);
  });

  it('puts nothing before today or beyond the longest interval, and is the same in any order', () => {
    fc.assert(
      fc.property(presets, stabilities, (options, list) => {
        const cards = cardsOf({ ...DEFAULT_PRESET, ...options }, list);
        const moves = planMoves(cards, TODAY);
        expect(planMoves(cards.toReversed(), TODAY)).toEqual(moves);
        for (const { card, from, to } of moves) {
          const known = cards.find((each) => each.card === card)?.known;
          const last = Math.floor((known?.lastReview ?? 0) / DAY_MS);
          expect(to).not.toBe(from);
          expect(to).toBeGreaterThanOrEqual(TODAY);
          expect(to).toBeLessThanOrEqual(Math.max(TODAY + CATCH_UP_DAYS - 1, last + options.maximumInterval));
        }
      }),
    );
  });

  it('spreads what would be overdue all at once over the next days', () => {
    const cards = Array.from({ length: 70 }, (_, index) => ({
      card: `p/n${index}/1`,
      known: reviewedCard({ stability: 60, intervalDays: 60, dueIn: 25 }, TODAY),
      preset: { ...DEFAULT_PRESET, retention: 0.97 },
    }));
    const { after } = countMoves(cards, planMoves(cards, TODAY), TODAY, CATCH_UP_DAYS);
    expect(after).toEqual(Array.from({ length: CATCH_UP_DAYS }, () => expect.any(Number)));
    expect(after.reduce((sum, count) => sum + count, 0)).toBe(70);
    expect(Math.max(...after)).toBeLessThan(20);
  });

  it('moves no card twice: applied, nothing is left to move', () => {
    fc.assert(
      fc.property(presets, stabilities, (options, list) => {
        const cards = cardsOf({ ...DEFAULT_PRESET, ...options }, list);
        const moved = new Map(planMoves(cards, TODAY).map(({ card, to }) => [card, to]));
        const after = cards.map((each) => {
          const to = moved.get(each.card);
          return to === undefined ? each : { ...each, known: { ...each.known, due: to * DAY_MS } };
        });
        expect(planMoves(after, TODAY)).toEqual([]);
      }),
    );
  });

  it('has every card known on the day of an exam, or reviewed before it', () => {
    fc.assert(
      fc.property(stabilities, fc.integer({ min: 2, max: 120 }), (list, daysLeft) => {
        const examDay = TODAY + daysLeft;
        const cards = cardsOf({ ...DEFAULT_PRESET, retention: 0.93 }, list, examDay);
        const moved = new Map(planMoves(cards, TODAY).map(({ card, to }) => [card, to]));
        for (const { card, known } of cards) {
          const due = moved.get(card) ?? Math.floor(known.due / DAY_MS);
          expect(due < examDay || retrievability(known, examDay * DAY_MS) >= 0.93).toBe(true);
        }
      }),
    );
  });
});

describe('countMoves', () => {
  it('counts the same cards before and after', () => {
    const preset = { ...DEFAULT_PRESET, retention: 0.95 };
    const cards = cardsOf(preset, [5, 20, 21, 22, 90]);
    const moves = planMoves(cards, TODAY);
    const { before, after } = countMoves(cards, moves, TODAY, MAXIMUM_INTERVAL);
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    expect([total(before), total(after)]).toEqual([5, 5]);
    expect(intervalFor(90, { ...preset, maximumInterval: MAXIMUM_INTERVAL })).toBeLessThan(90);
  });
});

describe('groupMoves', () => {
  it('puts the cards of one day together, at most a thousand', () => {
    const moves = Array.from({ length: 2500 }, (_, index) => ({
      card: `c${index}`,
      from: 1,
      to: index % 2 ? 5 : 3,
    }));
    const groups = groupMoves(moves);
    expect(groups.map(({ dueOn, cards }) => [dueOn, cards.length])).toEqual([
      [3, 1000],
      [3, 250],
      [5, 1000],
      [5, 250],
    ]);
  });
});
