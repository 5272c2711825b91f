import { foldText } from '#core/search/normalise.ts';

/** A place where the words looked for stand: from one character of a run of texts to another. */
export interface Hit {
  /** Which text of the run, and the character in it; `end` is the first one after. */
  start: { text: number; at: number };
  end: { text: number; at: number };
}

/**
 * Where words stand in texts that are read as one, such as a paragraph cut by emphasis. Neither case nor accents count,
 * nor the kind of a quotation mark; hits do not overlap.
 */
export function findWords(texts: readonly string[], wanted: string): Hit[] {
  const { folded: needle } = foldSigns(wanted.trim());
  if (needle === '') return [];
  const { folded, places } = foldSigns(texts.join(''));
  const ends = texts.map((_, index) => texts.slice(0, index + 1).join('').length);
  const hits: Hit[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    const first = places[at] ?? 0;
    const last = places[at + needle.length - 1] ?? first;
    hits.push({ start: placeIn(ends, first), end: after(placeIn(ends, last)) });
  }
  return hits;
}

/** A text as it is compared, and for each of its characters the one of the original it comes from. */
function foldSigns(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = foldText(text.charAt(at));
    folded += sign;
    for (let part = 0; part < sign.length; part += 1) places.push(at);
  }
  return { folded, places };
}

function placeIn(ends: readonly number[], at: number): Hit['start'] {
  const text = ends.findIndex((end) => at < end);
  return { text, at: at - (ends[text - 1] ?? 0) };
}

function after({ text, at }: Hit['start']): Hit['start'] {
  return { text, at: at + 1 };
}
