import { describe, expect, it } from 'vitest';
import { findEvents, groupByDecade, type EventFilter } from '#renderer/explore/find-events.ts';
import { event } from './builders.ts';

const EVENTS = [
  event({ id: 'p/sputnik', title: 'Sputnik 1 is launched', date: '1957-10-04', actors: ['SUN'] }),
  event({
    id: 'p/treaty',
    title: 'The treaty is opened',
    date: '1967-01-27',
    kind: 'law',
    actors: ['USA', 'SUN'],
  }),
  event({ id: 'p/detail', title: 'A detail of the launch', date: '1969', importance: 1, actors: ['FRA'] }),
];

const contains = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());

function find(filter: Partial<EventFilter>): string[] {
  const whole = { kind: undefined, isEssential: false, words: '', ...filter };
  return findEvents(EVENTS, whole, contains).map(({ id }) => id);
}

describe('findEvents', () => {
  it('leaves everything in order without a filter', () => {
    expect(find({})).toEqual(['p/sputnik', 'p/treaty', 'p/detail']);
  });

  it.each([
    ['one kind', { kind: 'law' }, ['p/treaty']],
    ['only what everyone should know', { isEssential: true }, ['p/sputnik', 'p/treaty']],
    ['a word of the title', { words: 'launch' }, ['p/sputnik', 'p/detail']],
    ['the name of a country, not its code', { words: 'soviet' }, ['p/sputnik', 'p/treaty']],
    ['words in any order', { words: ' launched  soviet ' }, ['p/sputnik']],
    ['a year', { words: '1969' }, ['p/detail']],
    ['a month as it is shown', { words: 'january' }, ['p/treaty']],
    ['all at once', { kind: 'competition', isEssential: true, words: 'launch' }, ['p/sputnik']],
    ['nothing that fits', { words: 'zebra' }, []],
  ] as const)('finds %s', (_, filter, ids) => {
    expect(find(filter)).toEqual(ids);
  });
});

describe('groupByDecade', () => {
  it('puts events under the first year of their decade', () => {
    expect(groupByDecade(EVENTS).map(({ decade, events }) => [decade, events.length])).toEqual([
      [1950, 1],
      [1960, 2],
    ]);
  });

  it('counts a round year to the decade it begins', () => {
    expect(groupByDecade([event({ date: '2000' })])[0]?.decade).toBe(2000);
  });
});
