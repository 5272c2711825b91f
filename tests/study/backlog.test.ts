import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysToClear, planBacklog, usualCards, type Waiting } from '#core/study/backlog.ts';
import { applyCatchUp, isCatchingUp } from '#core/study/catch-up.ts';
import { fold } from '#core/study/fold.ts';
import type { PlanEntry } from '#core/study/plan-entry.ts';
import { studyDay } from '#core/time.ts';
import { NOON, rating } from '#tests/support/events.ts';

const TODAY = studyDay({ at: NOON, offset: 0 });
const waiting = (fields: Partial<Waiting>): Waiting => ({
  due: 200,
  daysAway: 1,
  usual: 40,
  recall: 0.8,
  dueIn: () => 5,
  ...fields,
});

describe('what waited through a break', () => {
  it('is planned after two weeks without study, or when it is more than three days’ worth', () => {
    expect(planBacklog(waiting({ due: 60, daysAway: 14 }))).toMatchObject({ perDay: 40 });
    expect(planBacklog(waiting({ due: 60, daysAway: 13 }))).toBeNull();
    expect(planBacklog(waiting({ due: 121 }))).not.toBeNull();
    expect(planBacklog(waiting({ due: 120 }))).toBeNull();
  });

  it('is no plan where one usual day does it', () => {
    expect(planBacklog(waiting({ due: 40, daysAway: 300 }))).toBeNull();
    expect(planBacklog(waiting({ due: 0, daysAway: null, usual: null }))).toBeNull();
  });

  it('says what never comes to an end', () => {
    expect(daysToClear(waiting({ dueIn: () => 100 }), 40)).toBeNull();
    expect(planBacklog(waiting({ dueIn: () => 100 }))).toEqual({ perDay: 80, days: null });
  });

  it('is done sooner the more is done a day', () => {
    const cases = fc.record({
      due: fc.integer({ min: 1, max: 3000 }),
      recall: fc.double({ min: 0, max: 1, noNaN: true }),
      inflow: fc.integer({ min: 0, max: 50 }),
      perDay: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(cases, ({ due, recall, inflow, perDay }) => {
        const days = (each: number) => daysToClear({ due, recall, dueIn: () => inflow }, each) ?? Infinity;
        expect(days(perDay + 1)).toBeLessThanOrEqual(days(perDay));
        expect(days(perDay)).toBeGreaterThanOrEqual(Math.min(366, Math.ceil(due / perDay)));
      }),
    );
  });

  it('goes by the middle one of the days studied before today, once there are three', () => {
    const day = (ago: number, count: number) =>
      Array.from({ length: count }, (_, index) => rating(`p/n${index}/1`, -ago));
    const { progress } = fold([...day(40, 3), ...day(39, 9), ...day(38, 4), ...day(0, 50)].toReversed());
    expect(usualCards(progress, TODAY)).toBe(4);
    expect(usualCards(fold([...day(2, 9), ...day(1, 9)]).progress, TODAY)).toBeNull();
  });
});

describe('a day of catching up', () => {
  const entries: PlanEntry[] = [
    { kind: 'due-cards', count: 200, minutes: 30, recall: null },
    { kind: 'sure-but-wrong', count: 3, minutes: 2 },
    { kind: 'new-cards', count: 10, minutes: 4, unitTitle: 'A unit' },
  ];

  it('asks what is left of the share, and no new card while others wait', () => {
    expect(applyCatchUp(entries, { perDay: 40, due: 200 }, 10)).toMatchObject([
      { kind: 'due-cards', count: 30, outOf: 200 },
      { kind: 'sure-but-wrong' },
    ]);
    expect(applyCatchUp(entries, { perDay: 40, due: 200 }, 45).map(({ kind }) => kind)).toEqual([
      'sure-but-wrong',
    ]);
  });

  it('has no new card either where today’s limit, and not the share, holds others back', () => {
    const kinds = (due: number, asked: readonly PlanEntry[]) =>
      applyCatchUp(asked, { perDay: 300, due }, 0).map(({ kind }) => kind);
    expect(kinds(400, entries)).toEqual(['due-cards', 'sure-but-wrong']);
    expect(kinds(400, entries.slice(1))).toEqual(['sure-but-wrong']);
  });

  it('is any other day once the share is enough for all', () => {
    expect(applyCatchUp(entries, { perDay: 200, due: 200 }, 0)).toEqual(entries);
  });

  it('is over when its last day is, and was never one that ends later than any plan can', () => {
    expect(isCatchingUp({ perDay: 20, until: TODAY }, TODAY)).toBe(true);
    expect(isCatchingUp({ perDay: 20, until: TODAY - 1 }, TODAY)).toBe(false);
    expect(isCatchingUp({ perDay: 20, until: TODAY + 364 }, TODAY)).toBe(true);
    expect(isCatchingUp({ perDay: 20, until: TODAY + 3 * 365 }, TODAY)).toBe(false);
    expect(isCatchingUp(undefined, TODAY)).toBe(false);
  });
});
