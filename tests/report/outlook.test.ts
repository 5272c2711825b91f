import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mastery, MasteryLevel } from '#core/mastery/evidence.ts';
import { countLevels, findLost, outlookDays } from '#core/report/outlook.ts';

const concept = (level: MasteryLevel, mastery: number): Mastery => ({
  level,
  mastery,
  later: 0,
  evidence: {
    cards: { total: 0, rated: 0, recall: null },
    items: { total: 0, answered: 0, score: null },
    sections: { total: 0, read: 0 },
    prerequisites: [],
    support: 1,
    weakest: [],
  },
});

const step = (day: number, masteries: Record<string, Mastery>) => ({
  day,
  masteries: new Map(Object.entries(masteries)),
});

describe('outlookDays', () => {
  it('runs from today to the day, in order, in few steps', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.integer({ min: 1, max: 4000 }), (today, ahead) => {
        const days = outlookDays(today, today + ahead);
        expect([days[0], days.at(-1)]).toEqual([today, today + ahead]);
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        expect(days.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});

describe('findLost', () => {
  it('finds what is known first and not last, the first lost in front', () => {
    const steps = [
      step(1, {
        kept: concept('lasting', 0.9),
        late: concept('known', 0.8),
        soon: concept('known', 0.7),
        never: concept('shaky', 0.5),
      }),
      step(2, {
        kept: concept('lasting', 0.85),
        late: concept('known', 0.7),
        soon: concept('shaky', 0.6),
        never: concept('shaky', 0.4),
      }),
      step(3, {
        kept: concept('known', 0.8),
        late: concept('shaky', 0.6),
        soon: concept('seen', 0.3),
        never: concept('seen', 0.2),
      }),
    ];
    expect(findLost(steps)).toEqual([
      { concept: 'soon', day: 2 },
      { concept: 'late', day: 3 },
    ]);
    expect(findLost([])).toEqual([]);
  });
});

describe('countLevels', () => {
  it('counts every level, also those that none has', () => {
    expect(countLevels([concept('seen', 0.1), concept('known', 0.7), concept('seen', 0.2)])).toEqual({
      'not-begun': 0,
      seen: 2,
      shaky: 0,
      known: 1,
      lasting: 0,
    });
  });
});
