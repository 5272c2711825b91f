import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksConfidence } from '#core/quiz/ask-confidence.ts';
import type { Candidate } from '#core/quiz/candidate.ts';
import { interleave } from '#core/quiz/interleave.ts';
import type { QuizChoice } from '#core/quiz/quiz-choice.ts';
import { selectMixed } from '#core/quiz/select-mixed.ts';
import { matchChoice, selectOwn } from '#core/quiz/select-own.ts';
import { seededRandom } from '#core/random.ts';
import { choice, trueFalse } from '#tests/support/packs.ts';

const TODAY = 1000;

function candidate(id: string, fields: Partial<Candidate> = {}): Candidate {
  return {
    item: choice(id, 'single', 'a'),
    unit: 'p/u',
    isRead: true,
    answers: 0,
    isMissed: false,
    score: 0,
    lastDay: undefined,
    ...fields,
  };
}

const answered = (id: string, score: number, daysAgo: number, fields: Partial<Candidate> = {}) =>
  candidate(id, { answers: 1, score, isMissed: score < 1, lastDay: TODAY - daysAgo, ...fields });

const ALL: QuizChoice = { units: [], concepts: [], kinds: [], levels: [], answered: 'any', count: 10 };

describe('interleave', () => {
  it('keeps every value, and no two neighbours of a group that has no more than half', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 30 }), (values) => {
        const result = interleave(values, (value) => value);
        expect(result.toSorted()).toEqual(values.toSorted());
        const largest = Math.max(
          0,
          ...['x', 'y', 'z'].map((each) => values.filter((v) => v === each).length),
        );
        const alike = result.filter((value, index) => value === result[index + 1]).length;
        if (largest <= Math.ceil(values.length / 2)) expect(alike).toBe(0);
      }),
    );
  });

  it('keeps the order within a group', () => {
    const result = interleave(['a1', 'a2', 'a3', 'b1', 'b2'], ([group = '']) => group);
    expect(result).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });
});

describe('a mixed review', () => {
  it('takes weak and long not seen first, and nothing that was neither read nor answered', () => {
    const candidates = [
      answered('p/known', 1, 1),
      answered('p/old', 0.9, 90),
      answered('p/weak', 0.1, 1),
      candidate('p/unread', { isRead: false }),
    ];
    const pick = (count: number) => selectMixed(candidates, count, TODAY, seededRandom(1)).toSorted();
    expect(pick(2)).toEqual(['p/old', 'p/weak']);
    expect(pick(9)).toEqual(['p/known', 'p/old', 'p/weak']);
  });

  it('has neighbours of different units', () => {
    const units = ['u', 'v', 'w'];
    const candidates = Array.from({ length: 12 }, (_, index) =>
      candidate(`p/${units[index % 3]}${index}`, { unit: units[index % 3] ?? '' }),
    );
    const order = selectMixed(candidates, 12, TODAY, seededRandom(3)).map((id) => id[2]);
    expect(order.some((unit, index) => unit === order[index + 1])).toBe(false);
  });
});

describe('a quiz of one’s own', () => {
  const candidates = [
    answered('p/a', 0, 2, { unit: 'p/one' }),
    candidate('p/b', { unit: 'p/two', isRead: false }),
    candidate('p/c', { item: { ...trueFalse('p/c', true), level: 'judgement', concepts: ['p/d'] } }),
  ];
  const match = (changes: Partial<QuizChoice>) => {
    const { matching, emptiedBy } = matchChoice(candidates, { ...ALL, ...changes });
    return emptiedBy ?? matching.map(({ item }) => item.id);
  };

  it.each([
    [{}, ['p/a', 'p/b', 'p/c']],
    [{ units: ['p/one'] }, ['p/a']],
    [{ units: ['p/one'], concepts: ['p/d'] }, ['p/a', 'p/c']],
    [{ kinds: ['true-false'] }, ['p/c']],
    [{ levels: ['recall'] }, ['p/a', 'p/b']],
    [{ answered: 'read' }, ['p/a', 'p/c']],
    [{ answered: 'missed' }, ['p/a']],
    [{ answered: 'never' }, ['p/b', 'p/c']],
    [{ units: ['p/none'] }, 'subject'],
    [{ units: ['p/one'], kinds: ['essay'] }, 'kinds'],
    [{ units: ['p/one'], levels: ['judgement'] }, 'levels'],
    [{ units: ['p/two'], answered: 'missed' }, 'answered'],
  ] as const satisfies [Partial<QuizChoice>, readonly string[] | string][])(
    '%o takes %o',
    (changes, expected) => {
      expect(match(changes as Partial<QuizChoice>)).toEqual(expected);
    },
  );

  it('is the same for the same seed, and takes what was asked least', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      candidate(`p/i${index}`, { answers: index < 20 ? 1 : 0 }),
    );
    const pick = (seed: number) => selectOwn(many, ALL, seededRandom(seed));
    expect(pick(7)).toEqual(pick(7));
    expect(pick(7)).not.toEqual(pick(8));
    expect(pick(7).every((id) => Number(id.slice(3)) >= 20)).toBe(true);
  });
});

describe('asking for confidence', () => {
  it('happens at every third question, and never at one answered in steps', () => {
    const item = choice('p/i', 'single', 'a');
    const asked = [0, 1, 2, 3, 4, 5].map((place) => asksConfidence(item, place, 4));
    expect(asked).toEqual([false, false, true, false, false, true]);
    const essay = { kind: 'essay' } as Parameters<typeof asksConfidence>[0];
    expect([0, 1, 2].some((place) => asksConfidence(essay, place, 4))).toBe(false);
  });
});
