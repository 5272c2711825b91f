import { describe, expect, it } from 'vitest';
import { isOpen, nextOpen, resumeAt } from '#renderer/quiz/next-open.ts';
import { question } from './builders.ts';

const answered = { response: { kind: 'true-false', answer: true } } as const;
const open = {};

it('is the next question without an answer', () => {
  expect(nextOpen([answered, open, answered, open], 1)).toBe(3);
});

it('starts again from the first after the last', () => {
  expect(nextOpen([open, answered, open], 2)).toBe(0);
});

it('is none when all are answered', () => {
  expect(nextOpen([answered, answered], 0)).toBeUndefined();
  expect(nextOpen([], -1)).toBeUndefined();
});

it('a case is open as long as a part of it is asked', () => {
  const view = { text: [], parts: [], count: 2 };
  const response = { kind: 'scenario', parts: {} } as const;
  expect(isOpen({ response, case: { ...view, asked: '2' } })).toBe(true);
  expect(isOpen({ response, case: view })).toBe(false);
});

describe('going on with an attempt', () => {
  const questions = [
    question({ item: 'p/one', ...answered }),
    question({ item: 'p/two' }),
    question({ item: 'p/three', ...answered }),
  ];
  const told = questions.map((each) => ({ ...each, ...answered }));

  it('leads to the question of a test looked at last, answered or not', () => {
    expect(resumeAt({ mode: 'test', questions }, 'p/three')).toBe(2);
    expect(resumeAt({ mode: 'test', questions: told }, 'p/one')).toBe(0);
  });

  it('leads to the first without an answer in practice, and where no place is known', () => {
    expect(resumeAt({ mode: 'practice', questions }, 'p/three')).toBe(1);
    expect(resumeAt({ mode: 'test', questions }, undefined)).toBe(1);
    expect(resumeAt({ mode: 'test', questions }, 'p/gone')).toBe(1);
  });

  it('leads to the last one where all are told and more can come', () => {
    expect(resumeAt({ mode: 'practice', questions: told, most: 20 }, undefined)).toBe(2);
    expect(resumeAt({ mode: 'practice', questions: told }, undefined)).toBe(0);
  });
});
