import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExam, SETTLING_DAYS } from '#core/study/exam.ts';
import { DEFAULT_PRESET } from '#core/study/defaults.ts';
import { paceOf } from '#core/study/pace.ts';
import { emptyProgress, type Progress } from '#core/study/progress.ts';
import { reviewedCard } from '#tests/support/cards.ts';
import { card, pack } from '#tests/support/packs.ts';

const TODAY = 20_780;

/** A unit of `count` cards, half in each of its two sections, and another of 50. */
function unitsOf(count: number) {
  const [unit] = pack().units;
  if (!unit) throw new Error('the pack has a unit');
  const cards = Array.from({ length: count }, (_, index) =>
    card(`p/n${index}/1`, { section: index < count / 2 ? 'p/l/s1' : 'p/l/s2' }),
  );
  const others = Array.from({ length: 50 }, (_, index) => card(`p/other${index}/1`));
  return [
    { ...unit, cards },
    { ...unit, id: 'p/v', lessons: [], cards: others },
  ];
}

function plan(daysLeft: number, count: number, fields: Partial<Progress> = {}, minutesPerDay?: number) {
  const progress = { ...emptyProgress(), ...fields };
  return planExam(
    { day: TODAY + daysLeft, decks: ['p/u'] },
    {
      progress,
      units: unitsOf(count),
      today: TODAY,
      pace: paceOf(progress),
      doneToday: { reviews: 0, introduced: 0 },
      minutesPerDay,
    },
  );
}

describe('planExam', () => {
  it('says how many new cards a day it takes, with time left to see each again', () => {
    const { newPerDay, days, leftOver, recall, daysLeft } = plan(33, 300);
    expect(newPerDay).toEqual({ needed: 10, allowed: DEFAULT_PRESET.newPerDay, planned: 10 });
    expect(days).toHaveLength(33);
    expect(days.slice(-SETTLING_DAYS).map(({ fresh }) => fresh)).toEqual([0, 0, 0]);
    expect(daysLeft).toBe(33);
    expect(leftOver).toEqual([]);
    expect(recall).toBeGreaterThan(DEFAULT_PRESET.retention);
  });

  it('lists by section what the limit of new cards leaves out, the last of the pack first', () => {
    const preset = { ...DEFAULT_PRESET, newPerDay: 5 };
    const { newPerDay, leftOver } = plan(33, 300, { preset });
    expect(newPerDay).toEqual({ needed: 10, allowed: 5, planned: 5 });
    expect(leftOver).toEqual([{ deck: 'p/u', section: 'p/l/s2', cards: 150 }]);
  });

  it('fits the plan into the minutes a learner has, and lists what does not fit', () => {
    const free = plan(33, 300);
    const minutesPerDay = Math.round(free.minutes.needed / 2);
    const tight = plan(33, 300, {}, minutesPerDay);
    expect(tight.newPerDay.planned).toBeLessThan(free.newPerDay.planned);
    expect(tight.newPerDay.planned).toBeGreaterThan(0);
    const mean = tight.days.reduce((sum, { minutes }) => sum + minutes, 0) / tight.days.length;
    expect(mean).toBeLessThan(minutesPerDay * 1.1);
    expect(tight.leftOver.reduce((sum, { cards }) => sum + cards, 0)).toBeGreaterThan(100);
    const cards = new Map(
      Array.from({ length: 50 }, (_, index) => [`p/other${index}/1`, reviewedCard({ dueIn: 0 }, TODAY)]),
    );
    expect(plan(33, 300, { cards }, 1).newPerDay.planned).toBe(0);
  });

  it('counts what has to be read before its cards can be begun', () => {
    const { toRead } = plan(20, 10, { sections: new Map([['p/l/s1', TODAY]]) });
    expect(toRead).toEqual({ sections: 1, minutes: 2 });
  });

  it('never begins or leaves out more cards than there are, however near the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(120),
        fc.nat(30),
        fc.nat(40),
        (daysLeft, count, known, minutes) => {
          const cards = new Map(
            Array.from({ length: Math.min(known, count) }, (_, index) => [
              `p/n${index}/1`,
              reviewedCard({ dueIn: index % 9 }, TODAY),
            ]),
          );
          const result = plan(daysLeft, count, { cards }, minutes + 1);
          const begun = result.days.reduce((sum, { fresh }) => sum + fresh, 0);
          const left = result.leftOver.reduce((sum, each) => sum + each.cards, 0);
          expect(result.unseen).toBe(count - cards.size);
          expect(Math.round(begun) + left).toBe(result.unseen);
          expect(result.newPerDay.planned).toBeLessThanOrEqual(
            Math.min(result.newPerDay.needed, result.newPerDay.allowed),
          );
          if (result.recall !== null) expect(result.recall).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 40 },
    );
  });
});
