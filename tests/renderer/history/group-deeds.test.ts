import { expect, it } from 'vitest';
import type { HistoryDeed } from '#core/contract/history.ts';
import { groupDeeds } from '#renderer/history/group-deeds.ts';
import { idOf, NOON } from '#tests/support/events.ts';

const deed = (
  number: number,
  minutes: number,
  what: HistoryDeed['what'],
  date = '2026-11-23',
): HistoryDeed => ({
  event: idOf(number),
  deed: idOf(number),
  at: NOON + minutes * 60_000,
  offset: 0,
  date,
  what,
  count: 1,
  label: null,
  isRevocable: true,
  isTakenBack: false,
});
const shape = (deeds: HistoryDeed[]) =>
  groupDeeds(deeds).map(({ date, groups }) => [date, groups.map((group) => group.deeds.length)]);

it('puts the answers of a sitting together, and nothing else', () => {
  const deeds = [
    deed(1, 60, 'rated'),
    deed(2, 59, 'rated'),
    deed(3, 58, 'section-read'),
    deed(4, 57, 'rated'),
    deed(5, 20, 'rated'),
    deed(6, 19, 'flagged'),
    deed(7, 18, 'flagged'),
  ];
  expect(shape(deeds)).toEqual([['2026-11-23', [2, 1, 1, 1, 1, 1]]]);
});

it('begins a day anew, and keeps the order of a history whose clock jumped', () => {
  const deeds = [deed(1, 60, 'rated'), deed(2, -900, 'rated', '2026-11-22'), deed(3, 55, 'rated')];
  expect(shape(deeds)).toEqual([
    ['2026-11-23', [1]],
    ['2026-11-22', [1]],
    ['2026-11-23', [1]],
  ]);
  expect(groupDeeds([])).toEqual([]);
});
