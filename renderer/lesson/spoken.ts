import { textsOfBlock, wordsOfBlock } from '#core/content/words-of-block.ts';
import type { LessonView } from '#core/contract/library.ts';
import { sentenceSplitter } from './split-sentences.ts';

/** A sentence of a lesson as it is read aloud. */
export interface Spoken {
  text: string;
  section: string;
  /** Where it stands in the plain words of a block; absent for the title of the section. */
  place?: { block: string; start: number; end: number };
}

/** Everything of a lesson that is read aloud, in order: titles and sentences. Check questions are not. */
export function spokenOf(sections: LessonView['sections'], language: string): Spoken[] {
  const split = sentenceSplitter(language);
  return sections.flatMap(({ id: section, title, blocks }) => [
    { text: title, section },
    ...blocks.flatMap((block) => {
      const words = wordsOfBlock(block);
      const starts = textsOfBlock(block).map(({ from }) => from);
      return starts.flatMap((from, index) => {
        const text = words.slice(from, (starts[index + 1] ?? words.length + 1) - 1);
        return split(text).map(({ start, end }) => ({
          text: text.slice(start, end),
          section,
          place: { block: block.id, start: from + start, end: from + end },
        }));
      });
    }),
  ]);
}

/** The first sentence of a place of the lesson: of a block where one is named, else of the section; 0 where there is none. */
export function firstSpoken(spoken: readonly Spoken[], section: string, block?: string): number {
  const isHere = (each: Spoken) =>
    each.section === section && (block === undefined || each.place?.block === block);
  return Math.max(0, spoken.findIndex(isHere));
}
