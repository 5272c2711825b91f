import type { Lesson } from '#core/content/pack.ts';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import type { Inputs } from '#core/contract.ts';
import type { MarksView } from '#core/contract/reading.ts';
import { partId } from '#core/id.ts';
import { marksMarkdown } from '#core/report/marks-markdown.ts';
import type { Deed } from '#core/study/event.ts';
import { MAX_QUOTE } from '#core/study/highlight-colours.ts';
import { beginningOf, marksOfLesson } from '#core/study/lesson-marks.ts';
import { earlierNotes } from '#core/study/note-history.ts';
import { bookmarkKey } from '#core/study/reading-marks.ts';
import type { ApiContext } from './context.ts';
import { keepDeed, keepDeeds } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { getGlossary } from './glossary.ts';
import { api, inTurn } from './implement.ts';

export const readingHandlers = {
  getMarks: api.reading.getMarks.handler(({ context, input }) =>
    marksOfLesson(context.store.progress, requireLesson(context, input.lesson)),
  ),

  saveHighlights: api.reading.saveHighlights
    .use(inTurn)
    .handler(({ context, input }) => keepHighlights(context, input)),

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

/** Keeps passages of a lesson as one deed: one event each, in a group where there are several. */
async function keepHighlights(
  context: ApiContext,
  { event, lesson, passages }: Inputs['reading']['saveHighlights'],
): Promise<MarksView> {
  const found = requireLesson(context, lesson);
  const group = passages.length > 1 ? { group: event } : {};
  const deeds: Deed[] = [];
  for (const { note, ...place } of passages) {
    const id = partId(event, deeds.length);
    // Sent again, it is what it was: a passage taken away is not there to be quoted any more.
    const earlier = await context.store.find(id);
    const quote = earlier?.kind === 'highlight-saved' ? earlier.quote : quoteOf(context, found, place);
    deeds.push({ kind: 'highlight-saved', id, ...place, quote, note: note.trim(), ...group });
  }
  await keepDeeds(context, deeds);
  return marksOfLesson(context.store.progress, found);
}

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
