import { expect, it } from 'vitest';
import { minutesLeft, shareRead } from '#renderer/lesson/reading-time.ts';
import { paragraph, section, words } from './builders.ts';

const long = section({ blocks: [paragraph('b1', words(300))] });
const short = section({ blocks: [paragraph('b1', words(100))] });

it('counts a lesson not begun in full', () => {
  expect(minutesLeft(6, [long, short])).toBe(6);
  expect(shareRead([long, short])).toBe(0);
});

it('weighs sections by their length', () => {
  const sections = [{ ...long, read: true }, short];
  expect(shareRead(sections)).toBe(0.75);
  expect(minutesLeft(8, sections)).toBe(2);
});

it('rounds up, so that an unread section always takes time', () => {
  expect(minutesLeft(1, [{ ...long, read: true }, short])).toBe(1);
});

it('is nothing once all is read, and for a lesson without words', () => {
  expect(minutesLeft(6, [{ ...long, read: true }])).toBe(0);
  expect(minutesLeft(6, [section({ blocks: [] })])).toBe(0);
  expect(shareRead([section({ blocks: [] })])).toBe(0);
});

it('counts what stands in lists, viewpoints and check questions', () => {
  const nested = section({
    blocks: [
      { kind: 'list', id: 'b1', ordered: false, items: [[words(10)], [words(10)]] },
      {
        kind: 'viewpoint',
        id: 'b2',
        holder: 'Someone',
        date: '2021',
        blocks: [paragraph('b2-1', words(20))],
      },
      { kind: 'check', id: 'b3', item: 'p/i' },
    ],
  });
  const plain = section({ read: true, blocks: [paragraph('b1', words(100))] });
  expect(shareRead([plain, nested])).toBe(0.5);
});
