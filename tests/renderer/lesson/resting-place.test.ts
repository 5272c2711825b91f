import { expect, it } from 'vitest';
import { restingPlace } from '#renderer/lesson/resting-place.ts';
import { paragraph, section, text } from './builders.ts';

const first = section({ id: 'p/l/one', blocks: [paragraph('b1', text('A')), paragraph('b2', text('B'))] });
const second = section({ id: 'p/l/two', blocks: [paragraph('b1', text('C'))] });
const sections = [first, second];

it('is the paragraph where reading stopped', () => {
  const position = { section: 'p/l/two', block: 'b1' };
  expect(restingPlace({ position, sections })).toEqual(position);
});

it('is nowhere before anything was read, and at the very beginning', () => {
  expect(restingPlace({ position: null, sections })).toBeUndefined();
  expect(restingPlace({ position: { section: 'p/l/one', block: 'b1' }, sections })).toBeUndefined();
});

it('is nowhere once every section is read', () => {
  const read = sections.map((each) => ({ ...each, read: true }));
  expect(restingPlace({ position: { section: 'p/l/two', block: 'b1' }, sections: read })).toBeUndefined();
});

it('is nowhere when the paragraph is no longer in the lesson', () => {
  expect(restingPlace({ position: { section: 'p/l/two', block: 'b9' }, sections })).toBeUndefined();
  expect(restingPlace({ position: { section: 'p/l/gone', block: 'b1' }, sections })).toBeUndefined();
});
