import { expect, it } from 'vitest';
import { isEmptyResponse } from '#core/quiz/is-empty.ts';
import type { Response } from '#core/quiz/response.ts';

const EMPTY: Response[] = [
  { kind: 'multiple', options: [] },
  { kind: 'hotspot', regions: [] },
  { kind: 'essay', text: ' \n' },
  { kind: 'gaps', values: { one: ' ' } },
  { kind: 'short-text', values: {} },
  { kind: 'scenario', parts: {} },
  { kind: 'scenario', parts: { 1: { kind: 'multiple', options: [] } } },
];
const FULL: Response[] = [
  { kind: 'single', option: 'a' },
  { kind: 'true-false', answer: false },
  { kind: 'ordering', entries: ['a', 'b'] },
  { kind: 'multiple', options: ['a'] },
  { kind: 'hotspot', regions: ['a'] },
  { kind: 'essay', text: 'x' },
  { kind: 'gaps', values: { one: ' ', two: '0' } },
  {
    kind: 'scenario',
    parts: { 1: { kind: 'multiple', options: [] }, 2: { kind: 'true-false', answer: false } },
  },
];

it.each(EMPTY)('$kind with nothing in it is no answer', (response) => {
  expect(isEmptyResponse(response)).toBe(true);
});

it.each(FULL)('$kind with something in it is one', (response) => {
  expect(isEmptyResponse(response)).toBe(false);
});
