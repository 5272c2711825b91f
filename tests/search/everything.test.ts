import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { Collection, type FoundKind } from '#core/search/everything/collection.ts';
import { gatherDocuments } from '#core/search/everything/documents.ts';
import { findWord } from '#core/search/everything/find-word.ts';
import { MAX_HITS } from '#core/search/everything/kinds.ts';
import { soughtWords } from '#core/search/everything/words.ts';
import { normalise } from '#core/search/normalise.ts';
import { buildCompiledPack } from '#tests/support/pack-builder.ts';
import { card, words } from '#tests/support/packs.ts';

/** Cards that ask one thing each, numbered from 0. */
function collect(fronts: readonly string[]): Collection {
  const collection = new Collection();
  fronts.forEach((front, index) => {
    const id = `p/n${index}/1`;
    collection.addCard(card(id, { front: words(front), back: [] }));
  });
  return collection;
}

function idsOf(kinds: readonly FoundKind[]): string[] {
  return kinds.flatMap(({ hits }) => hits.flatMap((hit) => (hit.kind === 'card' ? [hit.card.id] : [])));
}

function find(fronts: readonly string[], typed: string, limit = MAX_HITS): number[] {
  const ids = idsOf(collect(fronts).find(soughtWords(typed), limit));
  return ids.map((id) => Number(/\d+/.exec(id)?.[0]));
}

describe('searching everything', () => {
  it.each<[string, string, string, boolean]>([
    ['a word', 'The Moon Treaty', 'treaty', true],
    ['capitals and accents', 'Agência Espacial', 'AGENCIA ESPAÇIAL', true],
    ['words in any order', 'The Moon Treaty', 'treaty moon', true],
    ['the beginning of the last word', 'The Moon Treaty', 'moon tre', true],
    ['only the beginning of an earlier word', 'The Moon Treaty', 'mo treaty', false],
    ['the middle of a word', 'The Moon Treaty', 'oon', false],
    ['one word of two', 'The Moon Treaty', 'moon base', false],
    ['a word before an apostrophe', 'China’s station', 'china station', true],
    ['an apostrophe of another kind', 'Chang’e-6 landed', "chang'e landed", true],
    ['a part of a figure', 'About 1.55 t', '1.5', true],
    ['words joined by a hyphen', 'A Sino-Russian station', 'russian sino', true],
    ['signs around words', 'The Moon (1979)', '"moon" 1979?', true],
    ['a text without spaces', '中国载人航天', '载人', true],
    ['characters that stand apart', '中国载人航天', '中航', false],
    ['a part of a word of a spaced script', 'космос', 'смос', false],
  ])('finds or leaves out %s', (_what, text, typed, isFound) => {
    expect(find([text], typed)).toEqual(isFound ? [0] : []);
  });

  it('finds nothing by signs and spaces alone', () => {
    expect(collect(['?! …']).find(soughtWords(' ?! … '), MAX_HITS)).toEqual([]);
  });

  it('puts titles before texts, whole words before begun ones, near words before far ones', () => {
    const collection = new Collection();
    const add = (id: string, front: string, back: string) =>
      collection.addCard(card(id, { front: words(front), back: words(back) }));
    add('p/begun/1', 'A spacecraft', 'Law');
    add('p/text/1', 'What is it?', 'Space and all of its law');
    add('p/far/1', 'Space, says every book of law', '');
    add('p/near/1', 'On space law today', '');
    add('p/title/1', 'Space law', '');
    const ids = idsOf(collection.find(soughtWords('law space'), MAX_HITS));
    expect(ids).toEqual(['p/title/1', 'p/near/1', 'p/far/1', 'p/begun/1', 'p/text/1']);
  });

  it('counts all hits, shows the best, and lets one card stand for its note', () => {
    const collection = collect(['moon', 'a moon', 'the moon']);
    for (const number of [1, 2, 3]) {
      const id = `p/n9/${number}`;
      collection.addCard(card(id, { front: words('a moon'), back: words(`gap ${number}`) }));
    }
    const [cards] = collection.find(soughtWords('moon'), 1);
    expect(cards?.total).toBe(4);
    expect(idsOf(cards ? [cards] : [])).toEqual(['p/n0/1']);
  });

  it('no longer finds what was removed', () => {
    const collection = new Collection();
    const number = collection.addCard(card('p/n1/1', { front: words('moon') }));
    collection.addCard(card('p/n2/1', { front: words('moon') }));
    collection.removeCard(number);
    expect(idsOf(collection.find(soughtWords('moon'), MAX_HITS))).toEqual(['p/n2/1']);
    expect(collection.wasted).toBe(0.5);
  });

  it('finds lessons, sections, terms, events and concepts, and never the options of a question', () => {
    const collection = new Collection();
    for (const document of gatherDocuments(buildCatalogue([buildCompiledPack()]))) {
      collection.addDocument(document);
    }
    const kindsOf = (typed: string) => collection.find(soughtWords(typed), 5).map(({ kind }) => kind);
    expect(kindsOf('staying up')).toEqual(['lesson']);
    expect(kindsOf('speed matters')).toEqual(['section']);
    expect(kindsOf('perigee')).toEqual(['section', 'term']);
    expect(kindsOf('measured 2011 rus')).toEqual(['event']);
    expect(kindsOf('misses the ground')).toEqual(['concept']);
    expect(kindsOf('balloons')).toEqual([]);
  });
});

const letters = fc.constantFrom('a', 'b', 'é', 'A', ' ', ' ', "'", '.', '-', '中', '国', 'ﬁ', '7', '😀');
const text = fc.string({ unit: letters, maxLength: 14 });

describe('the laws of searching everything', () => {
  it('finds just the texts in which each word is found by looking through them', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (texts, typed) => {
        const sought = soughtWords(typed);
        const expected = texts.flatMap((each, index) =>
          sought.length > 0 && sought.every((word) => findWord(normalise(each), word) !== -1) ? [index] : [],
        );
        expect(find(texts, typed).toSorted((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds no more when typing goes on', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, letters, (texts, typed, letter) => {
        const [before, after] = [find(texts, typed), find(texts, typed + letter)];
        if (soughtWords(typed).length > 0) expect(before).toEqual(expect.arrayContaining(after));
      }),
      { numRuns: 1000 },
    );
  });
});
