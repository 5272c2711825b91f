import { isPlain, isUnspaced, isWordCharacter } from './letters.ts';
import type { SoughtWord } from './words.ts';

/**
 * Where a word stands in a normalised text, at `from` or after it; -1 where it does not. It begins where a word of the
 * text begins: `art` is found in `artemis`, not in `start`.
 */
export function findWord(text: string, word: SoughtWord, from = 0): number {
  let at = text.indexOf(word.text, from);
  while (at !== -1 && !isWordAt(text, word, at)) at = text.indexOf(word.text, at + 1);
  return at;
}

function isWordAt(text: string, { text: word, isWhole }: SoughtWord, at: number): boolean {
  return isEdge(text, at) && (!isWhole || isEdge(text, at + word.length));
}

/** Whether a word of a normalised text begins or ends before the character at `at`. */
function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (before < 128 && after < 128) return !isPlain(before) || !isPlain(after);
  return isEdgeBetween(characterBefore(text, at), String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isEdgeBetween(before: string, after: string): boolean {
  if (!isWordCharacter(before) || !isWordCharacter(after)) return true;
  return isUnspaced(before) || isUnspaced(after);
}

function characterBefore(text: string, at: number): string {
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return text.slice(isPair ? at - 2 : at - 1, at);
}
