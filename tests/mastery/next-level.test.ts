import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masteryLevel } from '#core/mastery/level.ts';
import { nextLevel } from '#core/mastery/next-level.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('nextLevel', () => {
  it('names only what is missing', () => {
    expect(nextLevel({ level: 'not-begun', mastery: 0, later: 0 })).toEqual({ level: 'seen' });
    expect(nextLevel({ level: 'shaky', mastery: 0.5, later: 0.2 })).toEqual({
      level: 'known',
      masteryFrom: 0.65,
    });
    expect(nextLevel({ level: 'known', mastery: 0.9, later: 0.5 })).toEqual({
      level: 'lasting',
      laterFrom: 0.65,
    });
    expect(nextLevel({ level: 'known', mastery: 0.7, later: 0.66 })).toEqual({
      level: 'lasting',
      masteryFrom: 0.8,
    });
    expect(nextLevel({ level: 'lasting', mastery: 0.9, later: 0.8 })).toBeUndefined();
  });

  it('is reached by what it says, whatever a concept has', () => {
    fc.assert(
      fc.property(fc.boolean(), share, share, (isBegun, mastery, most) => {
        const later = Math.min(mastery, most);
        const level = masteryLevel(isBegun, isBegun ? mastery : 0, later);
        const next = nextLevel({ level, mastery, later });
        if (!next) return;
        const reached = Math.max(mastery, next.masteryFrom ?? 0);
        const left = Math.max(later, next.laterFrom ?? 0);
        expect(masteryLevel(true, level === 'not-begun' ? 0 : reached, left)).toBe(next.level);
      }),
    );
  });
});
