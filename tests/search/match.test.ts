import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOwnDecks, buildCatalogue } from '#core/content/catalogue.ts';
import { compileQuery } from '#core/search/match.ts';
import { propertyOf } from '#core/search/match-property.ts';
import type { Query } from '#core/search/query.ts';
import { parseQuery } from '#core/search/query.ts';
import { buildTable, findRows } from '#core/search/search-table.ts';
import { fold } from '#core/study/fold.ts';
import { OwnDecks } from '#core/study/own-decks.ts';
import type { Progress } from '#core/study/progress.ts';
import { DAY_MS, nowOf, type Now } from '#core/time.ts';
import { event, idOf, NOON, rating, revocation } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { card, pack, words } from '#tests/support/packs.ts';
import { usualQueries } from '#tests/support/queries.ts';
import { matchesPlainly, type PlainCard } from './reference.ts';

const [unit] = pack().units;
if (!unit) throw new Error('a pack with a unit');
const CARDS = [
  card('p/n1/1', {
    front: words('Who owns the Möon?'),
    back: words('Nobody: space law.'),
    tags: ['law', 'law::treaties'],
  }),
  card('p/n2/1', { concepts: [] }),
];
const loaded = buildCatalogue([pack({ units: [{ ...unit, cards: CARDS }] })]);
const concepts = new Map(Array.from(loaded.concepts, ([id, { concept }]) => [id, concept.title]));

function find(query: Query, progress: Progress, now: Now): string[] {
  const table = buildTable(addOwnDecks(loaded, new OwnDecks(progress)), progress);
  return Array.from(
    findRows(table, compileQuery(query, { progress, now, concepts })),
    (row) => table.rows[row]?.card ?? '',
  );
}

/** The cards of a history, written down by hand. */
function plainCards(progress: Progress): PlainCard[] {
  const base = {
    deckId: 'p/u',
    deckTitle: 'A unit',
    packTitle: 'A pack',
    kind: 'basic',
    isOwn: false,
    isOrphan: false,
  };
  const concept = [{ id: 'p/c', title: 'A concept' }];
  const cards: PlainCard[] = [
    {
      ...base,
      id: 'p/n1/1',
      sides: ['Who owns the Möon?', 'Nobody: space law.'],
      tags: ['law', 'law::treaties'],
      concepts: concept,
    },
    { ...base, id: 'p/n2/1', sides: ['front of p/n2/1', 'back of p/n2/1'], tags: [], concepts: [] },
  ];
  for (const [id, note] of progress.notes) {
    const title = progress.decks.get(note.deck);
    if (note.trashedOn !== undefined || title === undefined || note.content.kind !== 'basic') continue;
    cards.push({
      ...base,
      id: `own/${id}/1`,
      sides: [note.content.front, note.content.back],
      deckId: `own/${note.deck}`,
      deckTitle: title,
      packTitle: 'My notes',
      tags: note.tags,
      concepts: [],
      isOwn: true,
      createdAt: note.createdAt,
    });
  }
  if (progress.cards.has('p/n3/1') || progress.marks.has('p/n3/1')) {
    const orphan = { ...base, kind: null, isOrphan: true, tags: [], concepts: [] };
    cards.push({ ...orphan, id: 'p/n3/1', sides: ['p/n3/1'], deckTitle: '', packTitle: '' });
  }
  return cards;
}

const situations = fc.record({
  events: histories,
  days: fc.integer({ min: 0, max: 120 }),
  offset: fc.constantFrom(0, 60, -300),
});

function situationOf({
  events,
  days,
  offset,
}: {
  events: Parameters<typeof fold>[0];
  days: number;
  offset: number;
}) {
  return { progress: fold(events).progress, now: nowOf({ at: NOON + days * DAY_MS, offset }) };
}

describe('laws of finding', () => {
  it('finds what a slow and obvious search finds', () => {
    fc.assert(
      fc.property(situations, usualQueries, (situation, query) => {
        const { progress, now } = situationOf(situation);
        const plain = plainCards(progress).filter((each) => matchesPlainly(query, each, progress, now));
        expect(find(query, progress, now).toSorted()).toEqual(plain.map(({ id }) => id).toSorted());
      }),
      { numRuns: 600 },
    );
  });

  it('follows De Morgan, whatever is negated', () => {
    fc.assert(
      fc.property(situations, usualQueries, usualQueries, (situation, a, b) => {
        const { progress, now } = situationOf(situation);
        const not = (part: Query): Query => ({ kind: 'not', part });
        expect(find(not({ kind: 'and', parts: [a, b] }), progress, now)).toEqual(
          find({ kind: 'or', parts: [not(a), not(b)] }, progress, now),
        );
        expect(find(not(not(a)), progress, now)).toEqual(find(a, progress, now));
      }),
    );
  });

  it('does not care in which order terms stand', () => {
    fc.assert(
      fc.property(
        situations,
        fc.array(usualQueries, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('and', 'or'),
        (situation, parts, kind) => {
          const { progress, now } = situationOf(situation);
          expect(find({ kind, parts: parts.toReversed() }, progress, now)).toEqual(
            find({ kind, parts }, progress, now),
          );
        },
      ),
    );
  });

  it('is not changed by what was taken back', () => {
    fc.assert(
      fc.property(situations, usualQueries, fc.nat(2), (situation, query, what) => {
        const { progress, now } = situationOf(situation);
        const at = NOON + 200 * DAY_MS;
        const deed = [
          rating('p/n1/1', 200, { id: idOf(7001) }),
          event('cards-changed', {
            id: idOf(7001),
            at,
            cards: ['p/n2/1'],
            change: { suspended: true, addTags: ['law'] },
          }),
          event('remark-saved', { id: idOf(7001), at, card: 'p/n2/1', text: 'moon' }),
        ][what];
        if (!deed) return;
        const events = situation.events.filter(({ kind }) => kind !== 'event-revoked');
        const before = fold(events).progress;
        const after = fold([...events, deed, revocation(deed, { id: idOf(7002) })]).progress;
        expect(find(query, after, now)).toEqual(find(query, before, now));
        expect(progress).toBeDefined();
      }),
    );
  });
});

describe('finding', () => {
  const now = nowOf({ at: NOON + 2 * DAY_MS, offset: 0 });
  const note = {
    note: idOf(1),
    deck: idOf(2),
    content: { kind: 'reversed', front: 'Lune', back: 'Moon' } as const,
    tags: ['words'],
  };
  const { progress } = fold([
    rating('p/n1/1', -30, { rating: 'easy' }),
    rating('p/n2/1', 1),
    rating('gone/n/1', 0),
    event('cards-changed', { cards: ['p/n2/1'], change: { marked: true, flag: 2, addTags: ['Hard'] } }),
    event('remark-saved', { card: 'p/n2/1', text: 'See the treaty' }),
    event('deck-saved', { deck: idOf(2), title: 'French' }),
    event('note-saved', note),
    event('note-saved', {
      ...note,
      note: idOf(3),
      content: { kind: 'cloze', text: 'The {{c1::Moon}} is far' },
    }),
    event('notes-trashed', { notes: [idOf(3)], trashed: true }),
    rating(`own/${idOf(3)}/1`, 0),
  ]);
  const [there, back] = [`own/${idOf(1)}/1`, `own/${idOf(1)}/2`];

  it.each([
    ['difficulty', (value: number) => value.toFixed(1)],
    ['stability', (value: number) => value.toFixed(0)],
    ['recall', (value: number) => `${(value * 100).toFixed(0)}%`],
  ] as const)('takes %s for equal as far as it is shown', (property, show) => {
    const known = progress.cards.get('p/n1/1');
    if (!known) throw new Error('a card that was rated');
    const shown = show(propertyOf(known, property, now));
    const seen = ['p/n2/1', 'gone/n/1', `own/${idOf(3)}/1`];
    expect(find(parseQuery(`prop:${property}=${shown}`), progress, now)).toContain('p/n1/1');
    const others = find(parseQuery(`prop:${property}!=${shown}`), progress, now);
    expect(others).not.toContain('p/n1/1');
    expect(seen).toEqual(expect.arrayContaining(others));
  });

  it.each([
    ['MOON', ['p/n1/1', there, back]],
    ['"who owns"', ['p/n1/1']],
    ['"moon? nobody"', []],
    ['m*n', ['p/n1/1', there, back]],
    [String.raw`m\*n`, []],
    ['treaty', ['p/n2/1']],
    ['remark:*', ['p/n2/1']],
    ['deck:french', [there, back]],
    ['deck:"a pack"', ['p/n1/1', 'p/n2/1']],
    ['deck:p/u', ['p/n1/1', 'p/n2/1']],
    ['tag:law', ['p/n1/1']],
    ['tag:treaties', []],
    ['tag:*treaties', ['p/n1/1']],
    ['tag:hard', ['p/n2/1']],
    ['tag:none', ['gone/n/1']],
    ['concept:"a concept"', ['p/n1/1']],
    ['concept:p/c', ['p/n1/1']],
    ['kind:reversed', [there, back]],
    ['is:own', [there, back]],
    ['is:orphan', ['gone/n/1']],
    ['is:due', ['p/n1/1', 'p/n2/1']],
    ['is:new', [there, back]],
    ['is:marked flag:2', ['p/n2/1']],
    ['rated:2', ['p/n2/1']],
    ['rated:40:easy', ['p/n1/1']],
    ['introduced:3', ['p/n2/1', 'gone/n/1']],
    ['added:3', [there, back]],
    ['added:2', []],
    ['card:p/n1', ['p/n1/1']],
    ['card:own', [there, back]],
    ['-is:own -is:orphan', ['p/n1/1', 'p/n2/1']],
  ])('%s', (query, expected) => {
    expect(find(parseQuery(query), progress, now).toSorted()).toEqual(expected.toSorted());
  });
});
