import { expect, it } from 'vitest';
import { wrapGap } from '#renderer/notes/wrap-gap.ts';

/** A text whose chosen part stands between bars; without one, the caret is at the bar. */
const chosen = (marked: string) => {
  const [before = '', inside = '', after] = marked.split('|');
  if (after === undefined) return { text: before + inside, start: before.length, end: before.length };
  return { text: before + inside + after, start: before.length, end: before.length + inside.length };
};

it.each([
  ['a |b| c', 'a {{c1::b}} c'],
  ['a |b | c', 'a {{c1::b}}  c'],
  ['{{c1::a}} |b|', '{{c1::a}} {{c2::b}}'],
  ['{{c3::a}} |b|', '{{c3::a}} {{c4::b}}'],
  ['|a b|', '{{c1::a b}}'],
])('%s becomes %s', (marked, text) => {
  expect(wrapGap(chosen(marked)).text).toBe(text);
});

it('leaves the caret behind the gap, or inside one that is empty', () => {
  const wrapped = wrapGap(chosen('a |b| c'));
  expect(wrapped.text.slice(0, wrapped.start)).toBe('a {{c1::b}}');
  const empty = wrapGap(chosen('a |'));
  expect(empty).toEqual({ text: 'a {{c1::}}', start: 8, end: 8 });
});
