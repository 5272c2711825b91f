import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPlan } from '#core/study/fit-plan.ts';
import { fold } from '#core/study/fold.ts';
import { cardPace } from '#core/study/plan.ts';
import type { PlanEntry } from '#core/study/plan-entry.ts';
import { event, rating } from '#tests/support/events.ts';

const due = (count: number, minutes: number): PlanEntry => ({
  kind: 'due-cards',
  count,
  minutes,
  recall: null,
});
const fresh = (count: number, minutes: number): PlanEntry => ({
  kind: 'new-cards',
  count,
  minutes,
  unitTitle: 'A unit',
});
const weak = (count: number, minutes: number): PlanEntry => ({
  kind: 'weak-items',
  count,
  minutes,
  items: Array.from({ length: count }, (_, index) => `p/i${index}`),
  concept: 'A concept',
  score: 0.2,
});
const section = (minutes: number): PlanEntry => ({
  kind: 'next-section',
  minutes,
  lesson: 'p/l',
  lessonTitle: 'A lesson',
  section: 'p/l/s',
  sectionTitle: 'A section',
  unitTitle: 'A unit',
  begun: false,
});

const amount = fc.integer({ min: 1, max: 400 });
const time = fc.integer({ min: 1, max: 90 });
const plans = fc
  .tuple(
    fc.option(fc.tuple(amount, time), { nil: undefined }),
    fc.option(fc.tuple(fc.integer({ min: 1, max: 8 }), time), { nil: undefined }),
    fc.option(time, { nil: undefined }),
    fc.option(fc.tuple(amount, time), { nil: undefined }),
  )
  .map(([cards, items, reading, begun]) => [
    ...(cards ? [due(...cards)] : []),
    ...(items ? [weak(...items)] : []),
    ...(reading ? [section(reading)] : []),
    ...(begun ? [fresh(...begun)] : []),
  ]);
const minutesIn = (entries: readonly PlanEntry[]) => entries.reduce((sum, { minutes }) => sum + minutes, 0);
const smallestOf = (entries: readonly PlanEntry[]) =>
  Math.min(
    ...entries.map((entry) =>
      'count' in entry ? Math.max(1, Math.round(entry.minutes / entry.count)) : entry.minutes,
    ),
  );
const countOf = (entry: PlanEntry) => ('count' in entry ? entry.count : 1);

describe('a plan fitted to some minutes', () => {
  it('takes no more of them than there are, except for the smallest thing there is', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 120 }), (plan, minutes) => {
        const { entries } = fitPlan(plan, minutes);
        expect(minutesIn(entries)).toBeLessThanOrEqual(Math.max(minutes, plan.length ? smallestOf(plan) : 0));
        expect(entries.length > 0).toBe(plan.length > 0);
      }),
    );
  });

  it('holds nothing that is not in the plan, and what it holds and leaves is all of it', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 120 }), (plan, minutes) => {
        const { entries, left } = fitPlan(plan, minutes);
        expect(entries.map(({ kind }) => kind)).toEqual(
          plan.map(({ kind }) => kind).filter((kind) => entries.some((entry) => entry.kind === kind)),
        );
        for (const entry of plan) {
          const kept = entries.find(({ kind }) => kind === entry.kind);
          const rest = left.find(({ kind }) => kind === entry.kind)?.count ?? 0;
          expect((kept ? countOf(kept) : 0) + rest).toBe(countOf(entry));
        }
      }),
    );
  });

  it('is the same for the same', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 120 }), (plan, minutes) => {
        expect(fitPlan(structuredClone(plan), minutes)).toEqual(fitPlan(plan, minutes));
      }),
    );
  });

  it('leaves something to the other kinds where many cards are due, and all the rest to them', () => {
    const { entries, left } = fitPlan([due(300, 50), weak(8, 6), section(4), fresh(15, 5)], 15);
    expect(entries.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['due-cards', 9],
      ['weak-items', 4],
      ['new-cards', 2],
    ]);
    expect(entries[1]).toMatchObject({ items: ['p/i0', 'p/i1', 'p/i2', 'p/i3', 'p/i4'], outOf: 8 });
    expect(left.map(({ kind }) => kind)).toEqual(['due-cards', 'weak-items', 'next-section', 'new-cards']);
    expect(fitPlan([due(300, 50)], 15).entries).toMatchObject([{ count: 92, outOf: 300, minutes: 15 }]);
  });

  it('is the whole plan where there is time for it, and nothing once there is none left', () => {
    const plan = [due(30, 5), section(4)];
    expect(fitPlan(plan, 9)).toMatchObject({ entries: [{ count: 30 }, { minutes: 4 }], left: [] });
    expect(fitPlan(plan, 0)).toMatchObject({ entries: [], left: [{ count: 30 }, { count: 1 }] });
  });
});

it('takes as long for a card as the learner does, in practice out of turn too', () => {
  const rated = Array.from({ length: 20 }, (_, day) => rating('p/n1/1', day, { tookMs: 6000 }));
  const practised = Array.from({ length: 80 }, () =>
    event('card-practised', { card: 'p/n1/1', rating: 'good', tookMs: 3000 }),
  );
  expect(cardPace(fold(rated).progress)).toBeCloseTo(6 / 60);
  expect(cardPace(fold([...rated, ...practised]).progress)).toBeCloseTo(3.6 / 60);
});
