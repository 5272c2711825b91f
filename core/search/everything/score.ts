import { findWord } from './find-word.ts';
import type { SoughtWord } from './words.ts';

/** What a word is worth where it stands, whole or begun: in the first line, which is the title, or below. */
export const WORTH = { whole: { title: 8, text: 4 }, begun: { title: 6, text: 2 } };

/** Moves after which the narrowest place found so far will do. */
const MOST_MOVES = 40;

/** The title is just what was typed. */
const WHOLE_TITLE = 6;

/**
 * How well a normalised text of lines, its title first, fits some words: 0 where one of them does not occur. A word in the
 * title counts more than one below it, a whole word more than a begun one, and words that stand together more than
 * words apart.
 */
export function scoreText(text: string, words: readonly SoughtWord[]): number {
  const places: number[] = [];
  for (const word of words) {
    const at = findWord(text, word);
    if (at === -1) return 0;
    places.push(at);
  }
  const titleEnd = endOfTitle(text);
  let score = words.length > 1 ? closeness(text, words, places) : 0;
  words.forEach((word, index) => {
    const at = places[index] ?? 0;
    const worth = isWhole(text, word, at) ? WORTH.whole : WORTH.begun;
    score += at < titleEnd ? worth.title : worth.text;
  });
  const isWholeTitle = words.reduce((sum, { text: word }) => sum + word.length + 1, -1) === titleEnd;
  return isWholeTitle && places.every((at) => at < titleEnd) ? score + WHOLE_TITLE : score;
}

function endOfTitle(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

/** Whether a word stands whole in the text, there or further on. */
function isWhole(text: string, { text: word, isWhole: isKnown }: SoughtWord, at: number): boolean {
  return isKnown || findWord(text, { text: word, isWhole: true }, at) !== -1;
}

/** The number of words over how much wider than themselves the narrowest place with all of them is. */
function closeness(text: string, words: readonly SoughtWord[], first: readonly number[]): number {
  const length = words.reduce((sum, word) => sum + word.text.length, words.length - 1);
  return (words.length * length) / Math.max(length, narrowestSpan(text, words, first));
}

/** Characters of the shortest stretch of text with every word, found by moving on whichever word stands first. */
function narrowestSpan(text: string, words: readonly SoughtWord[], first: readonly number[]): number {
  const places = [...first];
  let narrowest = Infinity;
  for (let move = 0; move < MOST_MOVES; move += 1) {
    let [start, end, earliest] = [Infinity, 0, 0];
    for (const [index, word] of words.entries()) {
      const at = places[index] ?? 0;
      if (at < start) [start, earliest] = [at, index];
      end = Math.max(end, at + word.text.length);
    }
    narrowest = Math.min(narrowest, end - start);
    const word = words[earliest];
    const next = word ? findWord(text, word, start + 1) : -1;
    if (next === -1) break;
    places[earliest] = next;
  }
  return narrowest;
}
