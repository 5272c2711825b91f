import { expect, it } from 'vitest';
import { isOpen, nextOpen } from '#renderer/quiz/next-open.ts';

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
