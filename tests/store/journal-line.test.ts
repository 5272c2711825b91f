import { expect, test } from 'vitest';
import { decodeLine } from '#main/store/journal-line.ts';
import { seal } from '#main/store/sealed-json.ts';
import { rating } from '#tests/support/events.ts';

test('a line whose values have no length that is a number is damaged, whoever sealed it', () => {
  const hostile = { length: { toString: 1, valueOf: 1 } };
  const line = decodeLine(seal({ ...rating('p/n/1', 0), card: hostile }));
  expect(line.kind).toBe('damaged');
});
