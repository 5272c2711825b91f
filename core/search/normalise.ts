/** What plain English text does not have: without it, text only wants small letters. */
const UNUSUAL = /[^ -~]|^ | $| {2}/;

/** Combining accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** Text to search in and by: no case, no accents, straight quotation marks, single spaces. */
export function normalise(text: string): string {
  return UNUSUAL.test(text) ? foldText(text).trim() : text.toLowerCase();
}

/** As {@link normalise}, for a part of a text: a space at its ends stays. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .replaceAll(INVISIBLE, '')
    .replaceAll('ς', 'σ')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/\s+/g, ' ');
}
