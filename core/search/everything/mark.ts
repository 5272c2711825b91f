import { foldText } from '#core/search/normalise.ts';
import { findWord } from './find-word.ts';
import type { SoughtWord } from './words.ts';

/** A text as it is read, with the places of the words found: characters from the first up to the second number. */
export interface MarkedText {
  text: string;
  marks: [number, number][];
}

/** Where one of the words stands in a text as it is read. */
export interface WordPlace {
  start: number;
  end: number;
  /** Which of the words. */
  word: number;
}

/** All places of some words in a text as it is read, in order. */
export function findPlaces(text: string, words: readonly SoughtWord[]): WordPlace[] {
  const { folded, starts } = foldWithPlaces(text);
  const places: WordPlace[] = [];
  words.forEach((word, index) => {
    for (let at = findWord(folded, word); at !== -1; at = findWord(folded, word, at + word.text.length)) {
      let after = at + word.text.length;
      const last = starts[after - 1];
      // A word may end within a character, as in a ligature: all of it is marked, with its accents.
      while (starts[after] === last && after < starts.length) after += 1;
      places.push({ start: starts[at] ?? 0, end: starts[after] ?? text.length, word: index });
    }
  });
  return places.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Places as marks that do not overlap. */
export function joinPlaces(places: readonly WordPlace[]): [number, number][] {
  const marks: [number, number][] = [];
  for (const { start, end } of places) {
    const last = marks.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** A text folded as searches fold it, and where each of its characters begins in the text itself. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldText(character);
    if (piece !== ' ' || !folded.endsWith(' ')) {
      folded += piece;
      for (let index = 0; index < piece.length; index += 1) starts.push(at);
    }
    at += character.length;
  }
  return { folded, starts };
}
