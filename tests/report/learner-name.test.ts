import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLearnerName } from '#core/report/learner-name.ts';

describe('the name of a learner', () => {
  it('stays as it was typed, in whatever script', () => {
    for (const name of ['Ada Łukasiewicz', '李明', 'سارة علي', 'O’Neil <b>&amp;', 'क्षत्रिय', '👩🏽‍🚀'])
      expect(cleanLearnerName(name)).toBe(name);
  });

  it('is told in one line, and turns nothing that stands beside it', () => {
    expect(cleanLearnerName('  Ada\n\tLovelace\u0000 ')).toBe('Ada Lovelace');
    expect(cleanLearnerName('\u202eadA\u202c \u2066x\u2069')).toBe('adA x');
    expect(cleanLearnerName('\u200f \ufeff')).toBe('');
    expect(cleanLearnerName('e\u0301')).toBe('é');
  });

  it('is the same once it is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const name = cleanLearnerName(typed);
        expect(cleanLearnerName(name)).toBe(name);
      }),
    );
  });
});
