import { describe, expect, it } from 'vitest';
import { toAlpha2 } from '#renderer/ui/country-codes.ts';
import { nameActor, nameParty } from '#renderer/ui/name-party.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const CODES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c))).filter(toAlpha2);

describe('the table of country codes', () => {
  it('has every code of ISO 3166-1 once, and a name for each', () => {
    expect(CODES).toHaveLength(249);
    expect(new Set(CODES.map(toAlpha2)).size).toBe(249);
    const unnamed = CODES.filter((code) => nameParty(code) === code || nameParty(code).length < 4);
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['CHE', 'CH'],
    ['DEU', 'DE'],
    ['KOR', 'KR'],
    ['PRK', 'KP'],
    ['GBR', 'GB'],
    ['ZAF', 'ZA'],
  ])('turns %s into %s', (alpha3, alpha2) => {
    expect(toAlpha2(alpha3)).toBe(alpha2);
  });
});

describe('nameParty', () => {
  it.each([
    ['FRA', 'France'],
    ['ARE', 'United Arab Emirates'],
    ['SUN', 'Soviet Union'],
    ['CSK', 'Czechoslovakia'],
    ['ESA', 'ESA'],
    ['Roscosmos', 'Roscosmos'],
  ])('calls %s %s', (party, name) => {
    expect(nameParty(party)).toBe(name);
  });
});

describe('nameActor', () => {
  it.each([
    ['SUN and socialist states', 'Soviet Union and socialist states'],
    ['CHN and 6 countries', 'China and 6 countries'],
    ['ESA and partners', 'ESA and partners'],
    ['United Nations', 'United Nations'],
    ['JPN', 'Japan'],
  ])('calls %s %s', (actor, name) => {
    expect(nameActor(actor)).toBe(name);
  });
});
