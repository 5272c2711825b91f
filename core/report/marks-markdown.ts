import type { Lesson } from '#core/content/pack.ts';
import { MAX_BOOKMARK_WORDS } from '#core/study/highlight-colours.ts';
import type { LessonMarks } from '#core/study/lesson-marks.ts';

/** The words of the file, in the language of the interface. */
export interface MarkdownWords {
  bookmarks: string;
  /** Said of what the lesson no longer says. */
  gone: string;
}

/**
 * What a learner left in a lesson as Markdown (CommonMark): each section with its passages quoted, the notes below them,
 * and the bookmarks. Words of others are escaped, so that they are read as they stand.
 */
export function marksMarkdown(lesson: Lesson, marks: LessonMarks, words: MarkdownWords): string {
  const known = new Set(lesson.sections.map(({ id }) => id));
  const parts = lesson.sections.map(({ id, title }) =>
    sectionMarkdown(
      title,
      only(marks, (section) => section === id),
      words,
    ),
  );
  const rest = sectionMarkdown(
    undefined,
    only(marks, (section) => !known.has(section)),
    words,
  );
  return [`# ${escapeText(lesson.title)}`, ...parts, rest].filter((part) => part !== '').join('\n\n') + '\n';
}

function only({ highlights, bookmarks }: LessonMarks, isWanted: (section: string) => boolean): LessonMarks {
  return {
    highlights: highlights.filter(({ section }) => isWanted(section)),
    bookmarks: bookmarks.filter(({ section }) => isWanted(section)),
  };
}

function sectionMarkdown(title: string | undefined, marks: LessonMarks, words: MarkdownWords): string {
  const gone = (isFound: boolean) => (isFound ? '' : ` (${words.gone})`);
  const passages = marks.highlights.map(({ quote, note, isFound }) => {
    const quoted = quote.split('\n').map((line) => `> ${escapeText(line)}`);
    return [`${quoted.join('\n>\n')}${gone(isFound)}`, ...(note === '' ? [] : [escapeText(note)])].join(
      '\n\n',
    );
  });
  const kept = marks.bookmarks.map((each) => `- ${escapeText(beginning(each.words))}${gone(each.isFound)}`);
  const list = kept.length === 0 ? [] : [`**${escapeText(words.bookmarks)}**`, kept.join('\n')];
  if (passages.length + list.length === 0) return '';
  return [...(title === undefined ? [] : [`## ${escapeText(title)}`]), ...passages, ...list].join('\n\n');
}

function beginning(words: string): string {
  const line = words.replaceAll('\n', ' ');
  return words.length < MAX_BOOKMARK_WORDS ? line : `${line}…`;
}

/** Signs that Markdown would read as markup: anywhere, or only at the beginning of a line. */
const ANYWHERE = /[\\`*_[\]<>|~&]/g;
const AT_THE_START = /^(\s*)([#+=-]|\d+(?=[.)]))/gm;

function escapeText(text: string): string {
  return text
    .replaceAll(ANYWHERE, '\\$&')
    .replaceAll(AT_THE_START, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    );
}
