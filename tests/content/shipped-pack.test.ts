import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileFolder } from '#main/packs/compile-folder.ts';

const { pack, problems } = await compileFolder(join(import.meta.dirname, '../../content/space-cooperation'));
const cards = pack?.units.flatMap((unit) => unit.cards) ?? [];
const items = pack?.units.flatMap((unit) => unit.items) ?? [];

test('the shipped pack compiles without a problem', () => {
  expect(problems).toEqual([]);
  expect(pack?.id).toBe('space-cooperation');
});

test('its first unit is complete', () => {
  const [unit] = pack?.units ?? [];
  expect(unit?.id).toBe('space-cooperation/wolf-amendment');
  expect(unit?.lessons.length).toBeGreaterThanOrEqual(3);
  expect(unit?.cards.length).toBeGreaterThanOrEqual(40);
  expect(unit?.items.length).toBeGreaterThanOrEqual(25);
});

test('it has cards and items of every kind', () => {
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(['basic', 'cloze', 'typed']));
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'true-false', 'ordering']));
});

test('every wrong answer is told why', () => {
  const silent = items.filter((item) => {
    if (item.kind === 'true-false' || item.kind === 'ordering') return item.feedback.length === 0;
    return item.options.some((option) => !option.correct && option.feedback.length === 0);
  });
  expect(silent).toEqual([]);
});
