const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Scripts that put no spaces between words, or endings to them: there a word may begin and end anywhere. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Small letters and figures of plain English. */
export function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** What joins two words into one: an apostrophe or a dot. */
export function isJoint(code: number): boolean {
  return code === 39 || code === 46;
}

/** Whether words are made of a character. */
export function isWordCharacter(character: string): boolean {
  return IN_WORD.test(character);
}

/** Whether a character of a word needs no other beside it. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character) && IN_WORD.test(character);
}
