import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '#core/content/item.ts';
import { gradeResponse, presentItem } from '#core/quiz/present.ts';
import type { FieldsResponse, PartResponse, Response } from '#core/quiz/response.ts';
import { findResponseFault, keyOf, scoreResponse } from '#core/quiz/score.ts';
import {
  categorise,
  choice,
  essay,
  gaps,
  hotspot,
  matching,
  numeric,
  ordering,
  scenario,
  shortText,
  timeline,
  trueFalse,
} from '#tests/support/packs.ts';

const single = choice('p/i1', 'single', 'b');
const multiple = choice('p/i2', 'multiple', 'ac');
const statement = trueFalse('p/i3', false);
const ordered = ordering('p/i4');
const named = shortText('p/i5');
const distance = numeric('p/i6');
const matched = matching('p/i7');
const text = gaps('p/i8');
const sorted = categorise('p/i9');
const dated = timeline('p/i10');
const withFields = [named, distance, matched, text, sorted, dated];
const place = hotspot('p/i11', 'c');
const places = hotspot('p/i12', 'bd');
const happened = scenario('p/i13');
const written = essay('p/i14');
const everyKind: Item[] = [
  single,
  multiple,
  statement,
  ordered,
  ...withFields,
  place,
  places,
  happened,
  written,
];

const chosen = (...options: string[]): Response => ({ kind: 'multiple', options });
const filled = (kind: FieldsResponse['kind'], values: Record<string, string>): Response => ({ kind, values });
const said = (answer: string) => filled('short-text', { answer });
const measured = (number: string, unit = 'km') => filled('numeric', { number, unit });
const pointed = (...regions: string[]): Response => ({ kind: 'hotspot', regions });
const first: PartResponse = { kind: 'single', option: 'b' };
const second: PartResponse = { kind: 'multiple', options: ['a', 'c'] };
const third: PartResponse = { kind: 'true-false', answer: false };
const answered = (parts: Record<string, PartResponse>): Response => ({ kind: 'scenario', parts });
const marked = (...criteria: string[]): Response => ({ kind: 'essay', text: 'My own words.', criteria });
const placed = (...entries: string[]): Response => ({ kind: 'ordering', entries });

describe('scoreResponse', () => {
  it.each<[string, Item, Response, number]>([
    ['the key', single, { kind: 'single', option: 'b' }, 1],
    ['a distractor', single, { kind: 'single', option: 'a' }, 0],
    ['an option that does not exist', single, { kind: 'single', option: 'z' }, 0],
    ['the right side', statement, { kind: 'true-false', answer: false }, 1],
    ['the wrong side', statement, { kind: 'true-false', answer: true }, 0],
    ['all right options', multiple, chosen('a', 'c'), 1],
    ['half of the right ones', multiple, chosen('a'), 0.5],
    ['one right, one wrong', multiple, chosen('a', 'b'), 0],
    ['all right, one of two wrong', multiple, chosen('a', 'c', 'd'), 0.5],
    ['everything', multiple, chosen('a', 'b', 'c', 'd'), 0],
    ['nothing', multiple, chosen(), 0],
    ['only wrong ones', multiple, chosen('b', 'd'), 0],
    ['the right order', ordered, placed('a', 'b', 'c', 'd'), 1],
    ['two neighbours swapped', ordered, placed('b', 'a', 'c', 'd'), 5 / 6],
    ['the order reversed', ordered, placed('d', 'c', 'b', 'a'), 0],
    ['an entry left out', ordered, placed('a', 'b', 'c'), 0],
    ['an entry named twice', ordered, placed('a', 'a', 'c', 'd'), 0],
    ['the words of the answer', named, said('tiangong'), 1],
    ['an accepted spelling', named, said('the heavenly palace'), 1],
    ['a slip of spelling', named, said('Tiangomg'), 1],
    ['another word', named, said('Tianwen'), 0],
    ['the number', distance, measured('100'), 1],
    ['the edge of the tolerance', distance, measured('102'), 1],
    ['just beyond the tolerance', distance, measured('102.01'), 0],
    ['the number in another unit', distance, measured('62.1', 'miles'), 1],
    ['the right number in the wrong unit', distance, measured('100', 'miles'), 0],
    ['a number written with a comma', distance, measured('100,5'), 1],
    ['what is no number', distance, measured('a hundred'), 0],
    ['every match', matched, filled('matching', { p: 'x', q: 'y', r: 'y' }), 1],
    ['one match of three', matched, filled('matching', { p: 'x', q: 'z', r: 'x' }), 1 / 3],
    ['a match left open', matched, filled('matching', { p: 'x', q: 'y' }), 2 / 3],
    ['a match that does not exist', matched, filled('matching', { p: 'nowhere' }), 0],
    ['both gaps', text, filled('gaps', { one: 'Treaty', two: 'y1967' }), 1],
    ['one gap', text, filled('gaps', { one: 'law', two: 'y1967' }), 0.5],
    ['the words of a choice in place of its id', text, filled('gaps', { two: '1967' }), 0],
    ['every category', sorted, filled('categorise', { p: 'x', q: 'x', r: 'y' }), 1],
    ['all in one category', sorted, filled('categorise', { p: 'x', q: 'x', r: 'x' }), 2 / 3],
    ['the years', dated, filled('timeline', { p: '1957', q: '1998' }), 1],
    ['a year off', dated, filled('timeline', { p: '1958', q: '1997' }), 1],
    ['two years off', dated, filled('timeline', { p: '1959', q: '1998' }), 0.5],
    ['a year outside the line', dated, filled('timeline', { p: '1900' }), 0],
    ['the region meant', place, pointed('c'), 1],
    ['another region', place, pointed('a'), 0],
    ['two regions where one is meant', place, pointed('c', 'a'), 0],
    ['a region that does not exist', place, pointed('z'), 0],
    ['all regions meant', places, pointed('b', 'd'), 1],
    ['half of the regions meant', places, pointed('d'), 0.5],
    ['a region meant and one not', places, pointed('b', 'a'), 0],
    ['every region', places, pointed('a', 'b', 'c', 'd'), 0],
    ['every part', happened, answered({ 1: first, 2: second, 3: third }), 1],
    ['the part that counts double', happened, answered({ 2: second }), 0.5],
    ['half of the part that counts double', happened, answered({ 2: { ...second, options: ['a'] } }), 0.25],
    ['the first and last part', happened, answered({ 1: first, 3: third }), 0.5],
    ['a part that does not exist', happened, answered({ 1: first, 4: third }), 0],
    ['a part answered in another kind', happened, answered({ 1: third }), 0],
    ['an essay nobody has marked', written, { kind: 'essay', text: 'My own words.' }, 0],
    ['a criterion of two points', written, marked('a'), 0.5],
    ['two criteria of a point', written, marked('b', 'c'), 0.5],
    ['no criterion met', written, marked(), 0],
    ['a criterion named twice', written, marked('a', 'a'), 0],
    ['an essay of nothing but spaces', written, { kind: 'essay', text: ' ', criteria: ['a'] }, 0],
    ['a response of another kind', single, { kind: 'true-false', answer: true }, 0],
  ])('scores %s', (_, item, response, score) => {
    expect(scoreResponse(item, response)).toBeCloseTo(score, 10);
  });

  it('gives the key 1 and everything else a score from 0 to 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.infiniteStream(fc.boolean()), (item, coins) => {
        expect(scoreResponse(item, keyOf(item))).toBe(1);
        const options = presentItem(item, 1)
          .options.map(({ id }) => id)
          .filter(() => coins.next().value);
        const score = scoreResponse(item, { kind: 'multiple', options });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('findResponseFault', () => {
  it('accepts the key of every kind and names what is wrong with others', () => {
    for (const item of everyKind) expect(findResponseFault(item, keyOf(item))).toBeUndefined();
    expect(findResponseFault(single, chosen('a'))).toContain('single');
    expect(findResponseFault(multiple, chosen('a', 'a'))).toContain('twice');
    expect(findResponseFault(ordered, placed('a'))).toContain('once');
    expect(findResponseFault(distance, measured('far'))).toContain('not a number');
    expect(findResponseFault(distance, filled('numeric', { number: '100' }))).toContain('unit');
    expect(findResponseFault(matched, filled('matching', { p: 'y', s: 'x' }))).toContain('no field s');
    expect(findResponseFault(matched, filled('matching', { p: ' ' }))).toContain('does not have');
    expect(findResponseFault(text, filled('gaps', { one: ' ' }))).toContain('nothing');
    expect(findResponseFault(dated, filled('timeline', { p: 'long ago' }))).toContain('cannot be read');
    expect(findResponseFault(places, pointed())).toContain('nothing is pointed at');
    expect(findResponseFault(place, pointed('a', 'c'))).toContain('one region only');
    expect(findResponseFault(happened, answered({}))).toContain('no part');
    expect(findResponseFault(happened, answered({ 1: { kind: 'single', option: 'z' } }))).toContain('part 1');
    expect(findResponseFault(written, { kind: 'essay', text: '\n' })).toContain('nothing is written');
    expect(findResponseFault(written, marked('z'))).toContain('criterion');
  });
});

describe('presentItem', () => {
  const idsShown = (item: Item, seed: number) => presentItem(item, seed).options.map(({ id }) => id);

  it('shows the same for the same seed, and no key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyKind), fc.nat(), (item, seed) => {
        const shown = presentItem(item, seed);
        expect(presentItem(item, seed)).toEqual(shown);
        expect(JSON.stringify(shown)).not.toMatch(
          /correct|feedback|"match"|category|"year"|answer":|tolerance|held|criteria|model/,
        );
      }),
    );
  });

  it('shows every option and field, in an order of the seed', () => {
    expect(idsShown(single, 3).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    const prompts = presentItem(matched, 3).fields;
    expect(prompts.map(({ id }) => id).toSorted()).toEqual(['p', 'q', 'r']);
    expect(prompts[0]?.choices?.map(({ id }) => id).toSorted()).toEqual(['x', 'y', 'z']);
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => idsShown(single, seed).join('')));
    expect(orders.size).toBeGreaterThan(5);
  });

  it('never shows an ordering in its right order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(idsShown(ordered, seed)).not.toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});

describe('gradeResponse', () => {
  it('explains every option of a choice, and remarks on a wrong order only', () => {
    const { notes } = gradeResponse(single, { kind: 'single', option: 'a' });
    expect(notes.map(({ option, correct }) => [option, correct])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
    expect(gradeResponse(ordered, placed('b', 'a', 'c', 'd')).remark).not.toEqual([]);
    expect(gradeResponse(ordered, placed('a', 'b', 'c', 'd')).remark).toEqual([]);
  });

  it('says of every field whether it was right, with its own words where it was not', () => {
    const { notes, remark } = gradeResponse(matched, filled('matching', { p: 'y', q: 'y' }));
    expect(Object.fromEntries(notes.map(({ option, correct }) => [option, correct]))).toEqual({
      p: false,
      q: true,
      r: false,
    });
    expect(notes.find(({ option }) => option === 'p')?.text).toEqual([{ kind: 'text', text: 'p is x.' }]);
    expect(remark).not.toEqual([]);
    expect(gradeResponse(matched, keyOf(matched)).remark).toEqual([]);
  });

  it('answers a common misconception by its own words', () => {
    expect(gradeResponse(named, said('tianwen')).remark).toEqual([
      { kind: 'text', text: 'That flew to Mars.' },
    ]);
    expect(gradeResponse(named, said('Mir')).remark).toEqual(named.feedback);
  });

  it('explains an item that was left out', () => {
    for (const item of everyKind) expect(gradeResponse(item, undefined)).toMatchObject({ score: 0 });
    expect(gradeResponse(statement, undefined).remark).not.toEqual([]);
  });
});
