import { expect, it } from 'vitest';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import { firstSpoken, spokenOf } from '#renderer/lesson/spoken.ts';
import { citation, paragraph, section, text } from './builders.ts';

const list = {
  kind: 'list',
  id: 'b2',
  ordered: false,
  items: [[text('One. Two.')], [text('Three')]],
} as const;
const sections = [
  section({
    title: 'First',
    blocks: [
      paragraph(
        'b1',
        text('The U.S. '),
        { kind: 'emphasis', children: [text('left. It')] },
        text(' came back.'),
      ),
      { ...list, items: list.items.map((item) => [...item]) },
    ],
  }),
  section({
    id: 'p/l/t',
    title: 'Second',
    blocks: [
      { kind: 'check', id: 'b1', item: 'p/q' },
      paragraph('b2', text('Last one'), citation('p/f'), text('.')),
    ],
  }),
];

it('reads titles and sentences in order, without sources and check questions', () => {
  expect(spokenOf(sections, 'en').map((each) => each.text)).toEqual([
    'First',
    'The U.S. left.',
    'It came back.',
    'One.',
    'Two.',
    'Three',
    'Second',
    'Last one.',
  ]);
});

it('tells where each sentence stands in the plain words of its block', () => {
  for (const { text: said, section: id, place } of spokenOf(sections, 'en')) {
    const block = sections.find((each) => each.id === id)?.blocks.find((each) => each.id === place?.block);
    if (place && block) expect(wordsOfBlock(block).slice(place.start, place.end)).toBe(said);
  }
});

it('begins at a block, at a section, or at the beginning', () => {
  const spoken = spokenOf(sections, 'en');
  expect(firstSpoken(spoken, 'p/l/s', 'b2')).toBe(3);
  expect(firstSpoken(spoken, 'p/l/t')).toBe(6);
  expect(firstSpoken(spoken, 'p/l/gone')).toBe(0);
});
