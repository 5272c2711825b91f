import { expect, it } from 'vitest';
import { citedIn } from '#core/content/cited-in.ts';
import { citation, paragraph, text } from '#tests/renderer/lesson/builders.ts';

it('finds citations at any depth, each fact once, in the order first cited', () => {
  const block = paragraph(
    'b1',
    text('One'),
    citation('p/a', 'p/b'),
    { kind: 'strong', children: [text('two'), citation('p/c')] },
    { kind: 'term', term: 'p/t', children: [text('three'), citation('p/a')] },
  );
  expect(citedIn(block)).toEqual(['p/a', 'p/b', 'p/c']);
});

it('looks into lists and viewpoints', () => {
  expect(
    citedIn({
      kind: 'list',
      id: 'b1',
      ordered: true,
      items: [[citation('p/a')], [text('x'), citation('p/b')]],
    }),
  ).toEqual(['p/a', 'p/b']);
  expect(
    citedIn({
      kind: 'viewpoint',
      id: 'b2',
      holder: 'Someone',
      date: '2021',
      blocks: [
        paragraph('b2-1', citation('p/c')),
        { kind: 'quote', id: 'b2-2', children: [citation('p/d')] },
      ],
    }),
  ).toEqual(['p/c', 'p/d']);
});

it('finds nothing in a check question', () => {
  expect(citedIn({ kind: 'check', id: 'b1', item: 'p/i' })).toEqual([]);
});
