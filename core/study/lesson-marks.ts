import type { Block, Lesson } from '#core/content/pack.ts';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import { MAX_BOOKMARK_WORDS } from './highlight-colours.ts';
import type { Progress } from './progress.ts';
import type { Bookmark, Highlight } from './reading-marks.ts';

/** Whether what was marked is still there; where it moved within its section, it is told with the place it has now. */
type Found<T> = T & { isFound: boolean };

/** What a learner left in a lesson, in the order of the lesson; what is not there any more comes last in its section. */
export interface LessonMarks {
  highlights: Found<Highlight>[];
  bookmarks: Found<Bookmark>[];
}

/** The marks of a lesson, those of its sections and paragraphs that are gone included: they are the learner's words. */
export function marksOfLesson(
  { highlights, bookmarks }: Pick<Progress, 'highlights' | 'bookmarks'>,
  lesson: Lesson,
): LessonMarks {
  const blocksOf = new Map(lesson.sections.map(({ id, blocks }) => [id, blocks]));
  const isHere = ({ section }: { section: string }) => section.startsWith(`${lesson.id}/`);
  const order = new Map(
    lesson.sections
      .flatMap(({ id, blocks }) => [...blocks.map((block) => `${id}#${block.id}`), id])
      .map((place, index) => [place, index]),
  );
  const rank = ({ section, block, isFound }: Found<Bookmark | Highlight>) =>
    (isFound ? order.get(`${section}#${block}`) : order.get(section)) ?? order.size;
  return {
    highlights: [...highlights.values()]
      .filter(isHere)
      .map((each) => findHighlight(each, blocksOf.get(each.section) ?? []))
      .toSorted((a, b) => rank(a) - rank(b) || a.start - b.start || (a.highlight < b.highlight ? -1 : 1)),
    bookmarks: [...bookmarks.values()]
      .filter(isHere)
      .map((each) => findBookmark(each, blocksOf.get(each.section) ?? []))
      .toSorted((a, b) => rank(a) - rank(b) || (a.block < b.block ? -1 : 1)),
  };
}

/** How a bookmark names its paragraph. */
export function beginningOf(block: Block): string {
  return wordsOfBlock(block).slice(0, MAX_BOOKMARK_WORDS);
}

/**
 * Blocks are named by their place, so that a paragraph put in before moves those after it: what is not where it was is
 * looked for in its section, and taken for found where its words stand there once.
 */
function findHighlight(highlight: Highlight, blocks: readonly Block[]): Found<Highlight> {
  const { block: id, start, end, quote } = highlight;
  const block = blocks.find((each) => each.id === id);
  if (block && wordsOfBlock(block).slice(start, end) === quote) return { ...highlight, isFound: true };
  const places = blocks.flatMap((each) =>
    placesOf(quote, wordsOfBlock(each)).map((from) => ({
      block: each.id,
      start: from,
      end: from + quote.length,
    })),
  );
  const [place] = places;
  return place && places.length === 1
    ? { ...highlight, ...place, isFound: true }
    : { ...highlight, isFound: false };
}

function findBookmark(bookmark: Bookmark, blocks: readonly Block[]): Found<Bookmark> {
  const alike = blocks.filter((each) => beginningOf(each) === bookmark.words);
  const block = alike.find(({ id }) => id === bookmark.block) ?? (alike.length === 1 ? alike[0] : undefined);
  return block ? { ...bookmark, block: block.id, isFound: true } : { ...bookmark, isFound: false };
}

function placesOf(quote: string, words: string): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) places.push(at);
  return places;
}
