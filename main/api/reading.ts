import type { Lesson } from '#core/content/pack.ts';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import { marksMarkdown } from '#core/report/marks-markdown.ts';
import { MAX_QUOTE } from '#core/study/highlight-colours.ts';
import { beginningOf, marksOfLesson } from '#core/study/lesson-marks.ts';
import { earlierNotes } from '#core/study/note-history.ts';
import { bookmarkKey } from '#core/study/reading-marks.ts';
import type { ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { getGlossary } from './glossary.ts';
import { api, inTurn } from './implement.ts';

export const readingHandlers = {
  getMarks: api.reading.getMarks.handler(({ context, input }) =>
    marksOfLesson(context.store.progress, requireLesson(context, input.lesson)),
  ),

  saveHighlight: api.reading.saveHighlight.use(inTurn).handler(async ({ context, input }) => {
    const { event, lesson, note, ...place } = input;
    const found = requireLesson(context, lesson);
    // Sent again, it is what it was: a passage taken away is not there to be quoted any more.
    const earlier = await context.store.find(event);
    const quote = earlier?.kind === 'highlight-saved' ? earlier.quote : quoteOf(context, found, place);
    const deed = { kind: 'highlight-saved' as const, id: event, ...place, quote, note: note.trim() };
    await keepDeed(context, deed);
    return marksOfLesson(context.store.progress, found);
  }),

  getEarlierNotes: api.reading.getEarlierNotes.handler(async ({ context, input }) => ({
    notes: earlierNotes(await context.store.eventsOf({ area: 'highlight', id: input.highlight })),
  })),

  saveBookmark: api.reading.saveBookmark.use(inTurn).handler(async ({ context, input }) => {
    const { event, lesson, section, block, kept } = input;
    const found = requireLesson(context, lesson);
    const earlier = await context.store.find(event);
    const before =
      earlier?.kind === 'bookmark-saved' ? earlier : context.store.progress.bookmarks.get(bookmarkKey(input));
    const paragraph = blockOf(found, section, block);
    if (!before && !paragraph) throw notFound('paragraph of the lesson', block);
    // One that is taken away is named as it was; its paragraph may say something else meanwhile.
    const words = (!kept && before?.words) || (paragraph ? beginningOf(paragraph) : (before?.words ?? ''));
    const deed = { kind: 'bookmark-saved' as const, id: event, section, block, words, kept };
    await keepDeed(context, deed);
    return marksOfLesson(context.store.progress, found);
  }),

  exportMarks: api.reading.exportMarks.handler(({ context, input }) => {
    const { lesson, ...words } = input;
    const found = requireLesson(context, lesson);
    return {
      name: `${lesson.slice(lesson.indexOf('/') + 1)}-notes.md`,
      text: marksMarkdown(found, marksOfLesson(context.store.progress, found), words),
    };
  }),

  getGlossary,
};

interface Place {
  highlight: string;
  section: string;
  block: string;
  start: number;
  end: number;
}

/** The words at a place; those of a passage marked before whose place stays are kept, whatever stands there now. */
function quoteOf(
  context: ApiContext,
  lesson: Lesson,
  { highlight, section, block, start, end }: Place,
): string {
  const before = context.store.progress.highlights.get(highlight);
  if (before?.section === section && before.block === block && before.start === start && before.end === end) {
    return before.quote;
  }
  const paragraph = blockOf(lesson, section, block);
  if (!paragraph) throw notFound('paragraph of the lesson', block);
  const quote = wordsOfBlock(paragraph).slice(start, end);
  if (quote.trim() === '') throw invalidInput('end', 'there are no words to mark');
  if (quote.length > MAX_QUOTE) throw invalidInput('end', `at most ${MAX_QUOTE} characters can be marked`);
  return quote;
}

function requireLesson({ catalogue }: ApiContext, id: string): Lesson {
  const placed = catalogue.lessons.get(id);
  if (!placed) throw notFound('lesson', id);
  return placed.lesson;
}

function blockOf(lesson: Lesson, section: string, id: string) {
  return lesson.sections.find((each) => each.id === section)?.blocks.find((each) => each.id === id);
}
