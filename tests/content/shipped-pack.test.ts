import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureReading } from '#core/content/check/prose.ts';
import { wordsOfBlock } from '#core/content/check/texts.ts';
import { VERDICTS } from '#core/content/explore.ts';
import type { RichText } from '#core/content/inline.ts';
import type { ChoiceOption } from '#core/content/item.ts';
import type { Block } from '#core/content/pack.ts';
import { compileFolder } from '#main/packs/compile-folder.ts';

const { pack, problems } = await compileFolder(join(import.meta.dirname, '../../content/space-cooperation'));
const CHOICE_KINDS = ['single', 'multiple', 'true-false', 'ordering'];
const FIELD_KINDS = ['short-text', 'numeric', 'matching', 'gaps', 'categorise', 'timeline'];
const cards = pack?.units.flatMap((unit) => unit.cards) ?? [];
const STAGED_KINDS = ['hotspot', 'scenario', 'essay'];
const items = pack?.units.flatMap((unit) => unit.items) ?? [];

test('the shipped pack compiles without a problem', () => {
  expect(problems).toEqual([]);
  expect(pack?.id).toBe('space-cooperation');
});

const UNITS = [
  'why-nations-cooperate',
  'rules-of-the-road',
  'race-to-handshake',
  'international-space-station',
  'tiangong',
  'wolf-amendment',
  'artemis-and-gateway',
  'artemis-accords',
  'change-and-ilrs',
  'mars-and-deep-space',
  'russia-and-everyone-else',
  'the-debate',
];

test('its units are the twelve of the curriculum, in order', () => {
  expect(pack?.units.map(({ id }) => id)).toEqual(UNITS.map((unit) => `space-cooperation/${unit}`));
});

describe.each(pack?.units ?? [])('$id', (unit) => {
  test('is complete', () => {
    expect(unit.lessons.length).toBeGreaterThanOrEqual(3);
    expect(unit.lessons.length).toBeLessThanOrEqual(4);
    expect(unit.cards.length).toBeGreaterThanOrEqual(45);
    expect(unit.items.length).toBeGreaterThanOrEqual(30);
  });

  test('has items of every kind and level', () => {
    const kinds = new Set<string>(unit.items.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(CHOICE_KINDS));
    expect(FIELD_KINDS.filter((kind) => kinds.has(kind)).length).toBeGreaterThanOrEqual(4);
    expect(new Set(unit.items.map(({ level }) => level))).toEqual(new Set(['recall', 'understanding', 'judgement']));
  });

  test.each(unit.lessons)('$id has 500 to 900 words and a check question', (lesson) => {
    const paragraphs = lesson.sections.flatMap((section) => section.blocks).flatMap(paragraphsOf);
    const { words } = measureReading(paragraphs);
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(900);
    expect(lesson.sections.flatMap((section) => section.blocks).some(({ kind }) => kind === 'check')).toBe(true);
  });
});

test('it has the concepts, terms and cases the curriculum asks for', () => {
  expect(pack?.concepts.length).toBeGreaterThanOrEqual(90);
  expect(pack?.concepts.length).toBeLessThanOrEqual(130);
  expect(pack?.terms.length).toBeGreaterThanOrEqual(150);
  expect(pack?.explore.scenarios.length).toBeGreaterThanOrEqual(30);
  expect(new Set(pack?.explore.scenarios.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
});

test('it has positions on every contested question, on two sides at least', () => {
  const asked = pack?.explore.questions.filter(({ id }) => pack.explore.positions.some(({ question }) => question === id)) ?? [];
  expect(asked.length).toBeGreaterThanOrEqual(5);
  for (const { id } of asked) {
    const sides = pack?.explore.positions.filter(({ question }) => question === id).map(({ side }) => side);
    expect(new Set(sides).size, id).toBeGreaterThanOrEqual(2);
  }
});

test('it has cards and items of every kind', () => {
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(['basic', 'cloze', 'typed']));
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set([...CHOICE_KINDS, ...FIELD_KINDS, ...STAGED_KINDS]));
});

test('every wrong answer is told why', () => {
  const silent = items.filter((item) => {
    if (item.kind === 'essay') return item.model.length === 0;
    return item.kind === 'scenario' ? item.parts.some(isSilent) : isSilent(item);
  });
  expect(silent).toEqual([]);
});

interface Answerable {
  options?: ChoiceOption[];
  regions?: ChoiceOption[];
  feedback?: RichText;
}

function isSilent({ options, regions, feedback = [] }: Answerable): boolean {
  const choices = options ?? regions;
  if (!choices) return feedback.length === 0;
  return choices.some((choice) => !choice.correct && choice.feedback.length === 0);
}

function paragraphsOf(block: Block): string[] {
  return block.kind === 'viewpoint' ? block.blocks.flatMap(paragraphsOf) : wordsOfBlock(block);
}
