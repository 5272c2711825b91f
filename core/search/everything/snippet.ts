import { findPlaces, joinPlaces, type MarkedText, type WordPlace } from './mark.ts';
import type { Part } from './parts.ts';
import type { SoughtWord } from './words.ts';

/** Characters of a snippet, and of what stands in it before the first word found. */
const LENGTH = 180;
const LEAD = 50;

/** A whole text with the words found in it. */
export function markText(text: string, words: readonly SoughtWord[]): MarkedText {
  return { text, marks: joinPlaces(findPlaces(text, words)) };
}

/** As {@link markText}, for a text that may be long: its stretch with most of the words. */
export function clipAndMark(text: string, words: readonly SoughtWord[]): MarkedText {
  return clipText(text, findPlaces(text, words));
}

/** The part to show of what was found: the one with most of the words, the first of those alike. */
export function choosePart(
  parts: readonly Part[],
  words: readonly SoughtWord[],
): { part: Part; snippet: MarkedText } | undefined {
  let best: { part: Part; places: WordPlace[]; count: number } | undefined;
  for (const part of parts) {
    const places = findPlaces(part.text, words);
    const count = countWords(places);
    if (!best || count > best.count) best = { part, places, count };
  }
  return best && { part: best.part, snippet: clipText(best.part.text, best.places) };
}

/** The stretch of a text with most of the words, cut between words; the whole text where it is short. */
function clipText(text: string, places: readonly WordPlace[]): MarkedText {
  if (text.length <= LENGTH) return { text, marks: joinPlaces(places) };
  const centre = densest(places);
  const from = centre <= LEAD ? 0 : cutAt(text, centre - LEAD, centre);
  const to = text.length - from <= LENGTH ? text.length : cutBefore(text, from + LENGTH, from);
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  const within = places.filter(({ start, end }) => start >= from && end <= to);
  const marks = joinPlaces(within).map(([start, end]): [number, number] => [start + shift, end + shift]);
  return { text: before + text.slice(from, to) + after, marks };
}

/** Where the stretch with most different words begins. */
function densest(places: readonly WordPlace[]): number {
  const counts = new Map<number, number>();
  let [start, most, next] = [0, 0, 0];
  for (const place of places) {
    for (let last = places[next]; last && last.end <= place.start + LENGTH - LEAD; last = places[next]) {
      counts.set(last.word, (counts.get(last.word) ?? 0) + 1);
      next += 1;
    }
    if (counts.size > most) [start, most] = [place.start, counts.size];
    const left = (counts.get(place.word) ?? 0) - 1;
    if (left > 0) counts.set(place.word, left);
    else counts.delete(place.word);
  }
  return start;
}

function countWords(places: readonly WordPlace[]): number {
  return new Set(places.map(({ word }) => word)).size;
}

/** The first place between two words at `from` or after it; `centre` where there is none before it. */
function cutAt(text: string, from: number, centre: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= centre ? centre : space + 1;
}

/** The last place between two words before `to`; in a text without spaces, before a whole character. */
function cutBefore(text: string, to: number, from: number): number {
  const space = text.lastIndexOf(' ', to);
  if (space > from + LENGTH / 2) return space;
  const isPair = (text.codePointAt(to - 1) ?? 0) > 0xffff;
  return isPair ? to - 1 : to;
}
