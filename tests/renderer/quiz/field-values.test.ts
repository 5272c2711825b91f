import { describe, expect, it } from 'vitest';
import { fieldName } from '#renderer/ui/field-name.ts';
import { areFilled, fillField, findValueFault } from '#renderer/ui/field-values.ts';
import { question } from './builders.ts';

const choice = (id: string) => ({ id, text: [{ kind: 'text' as const, text: id }] });
const numeric = (...units: string[]) =>
  question({
    kind: 'numeric',
    options: [],
    fields: [
      { id: 'number', label: [] },
      { id: 'unit', label: [], choices: units.map(choice) },
    ],
  });
const years = { from: 1950, to: 2030 };

describe('fillField', () => {
  it('keeps what stands in the other fields, and leaves out what was emptied', () => {
    const shown = question({ kind: 'matching', fields: [] });
    const first = fillField(shown, undefined, 'p', 'x');
    const both = fillField(shown, first, 'q', 'y');
    expect(both).toEqual({ kind: 'matching', values: { p: 'x', q: 'y' } });
    expect(fillField(shown, both, 'p', '').values).toEqual({ q: 'y' });
  });

  it('gives a number the first unit until another is chosen', () => {
    const shown = numeric('km', 'miles');
    const typed = fillField(shown, undefined, 'number', '4');
    expect(typed.values).toEqual({ number: '4', unit: 'km' });
    const chosen = fillField(shown, typed, 'unit', 'miles');
    expect(fillField(shown, chosen, 'number', '40').values).toEqual({ number: '40', unit: 'miles' });
  });
});

describe('what can be handed in', () => {
  it('is a number, a year of those asked about, or any words', () => {
    expect(findValueFault('numeric', question(), '4 km')).toBe('number');
    expect(findValueFault('numeric', question(), '4,000')).toBeUndefined();
    expect(findValueFault('timeline', question({ years }), '1949')).toBe('year');
    expect(findValueFault('timeline', question({ years }), '1950')).toBeUndefined();
    expect(findValueFault('short-text', question(), '1949')).toBeUndefined();
  });

  it('needs something filled in, and nothing that is wrong in form', () => {
    expect(areFilled({ kind: 'gaps', values: { a: ' ' } }, question())).toBe(false);
    expect(areFilled({ kind: 'gaps', values: { a: 'x' } }, question())).toBe(true);
    expect(areFilled({ kind: 'numeric', values: { unit: 'km' } }, question())).toBe(false);
    expect(areFilled({ kind: 'timeline', values: { a: '1957', b: '19' } }, question({ years }))).toBe(false);
  });
});

it('names a number by its unit where there is one only', () => {
  expect(fieldName(numeric('km'), 0)).toBe('Number, in km');
  expect(fieldName(numeric('km', 'miles'), 0)).toBe('Number');
});
