import { isJoint, isPlain, isUnspaced, isWordCharacter } from './letters.ts';

/** Tokens that are joined into one at most. */
const MOST_JOINED = 4;

/**
 * The tokens of a normalised text, in order: runs of letters and figures, and such runs joined by an apostrophe or a dot,
 * as in `chang'e` or `1.5`. Where words are written without spaces between them, each character is one.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let start = -1;
  let at = 0;
  let joined: number[] = [];
  let lastEnd = -1;
  const close = () => {
    if (start === -1) return;
    tokens.push(text.slice(start, at));
    joined = start - 1 === lastEnd && isJoint(text.charCodeAt(lastEnd)) ? joined.slice(1 - MOST_JOINED) : [];
    for (const from of joined) tokens.push(text.slice(from, at));
    joined.push(start);
    lastEnd = at;
    start = -1;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let size = 1;
    if (isPlain(code)) {
      if (start === -1) start = at;
    } else if (code < 128) {
      close();
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      size = character.length;
      if (isUnspaced(character)) {
        close();
        tokens.push(character);
      } else if (!isWordCharacter(character)) close();
      else if (start === -1) start = at;
    }
    at += size;
  }
  close();
  return tokens;
}
