/** Where each screen is found. */
export const PATHS = {
  today: '/',
  lessons: '/lessons',
  cards: '/cards',
  options: '/cards/options',
  exams: '/cards/exams',
  review: '/review',
  practice: '/practice',
  browse: '/browse',
  notes: '/notes',
  glossary: '/glossary',
  quizzes: '/quizzes',
  explore: '/explore',
  progress: '/progress',
  history: '/history',
  statistics: '/statistics',
  settings: '/settings',
  yourData: '/settings/data',
  search: '/search',
} as const;

/** The reader at a lesson, by its global id `<pack>/<lesson>`. */
export function lessonPath(lesson: string): string {
  return `/lesson/${lesson}`;
}

/** The review of everything due, of one unit's or lesson's cards, or a sitting out of turn. */
export function reviewPath(
  scope: { unit?: string; lesson?: string; cram?: string; sitting?: string } = {},
): string {
  const query = new URLSearchParams(scope).toString();
  return query === '' ? PATHS.review : `${PATHS.review}?${query}`;
}

/** A part of Explore, or one entry of it by its global id. */
export function explorePath(part: string, entry?: string): string {
  return entry === undefined ? `${PATHS.explore}/${part}` : `${PATHS.explore}/${part}/${entry}`;
}

/** How the questions of a unit did in finished attempts; of the first unit attempted where none is named. */
export function analysisPath(unit?: string): string {
  const path = `${PATHS.quizzes}/analysis`;
  return unit === undefined ? path : `${path}?${new URLSearchParams({ unit }).toString()}`;
}

/** Making a quiz of one's own. */
export function newQuizPath(): string {
  return `${PATHS.quizzes}/new`;
}

/** How sure the learner was, and how right. */
export function calibrationPath(): string {
  return `${PATHS.quizzes}/calibration`;
}

/** A quiz to be printed, of an attempt or of a unit by its number, and the key to it. */
export function paperPath(
  paper: { unit: string; number: string } | { attempt: string },
  isKey = false,
): string {
  const path = `${PATHS.quizzes}/paper${isKey ? '/key' : ''}`;
  return `${path}?${new URLSearchParams({ ...paper }).toString()}`;
}

/** The glossary, at one of its terms where one is named by its global id. */
export function glossaryPath(term?: string): string {
  return term === undefined
    ? PATHS.glossary
    : `${PATHS.glossary}?${new URLSearchParams({ term }).toString()}`;
}

/** One attempt, under way or finished. */
export function quizPath(attempt: string): string {
  return `/quiz/${attempt}`;
}

/** Choosing cards to practise out of turn, with a search filled in where one is given. */
export function practicePath(search?: string): string {
  return search === undefined
    ? PATHS.practice
    : `${PATHS.practice}?${new URLSearchParams({ search }).toString()}`;
}

/** What the editor for a new note begins with. `lesson`, `section` and `block` name where its words are from. */
export interface GivenNote {
  deck?: string;
  front?: string;
  back?: string;
  text?: string;
  lesson?: string;
  section?: string;
  block?: string;
}

/** The editor for a new note of the learner's own, in a deck or with words filled in. */
export function newNotePath(given: GivenNote = {}): string {
  const query = new URLSearchParams({ ...given }).toString();
  return query === '' ? `${PATHS.notes}/new` : `${PATHS.notes}/new?${query}`;
}

/** The editor for a note of the learner's own. */
export function notePath(note: string): string {
  return `${PATHS.notes}/note/${note}`;
}

/** The notes of a deck of the learner's own. */
export function deckPath(deck: string): string {
  return `${PATHS.notes}/deck/${deck}`;
}

/** Own notes that can be brought back. */
export function notesTrashPath(): string {
  return `${PATHS.notes}/trash`;
}

/** The card browser, with a search filled in where one is given. */
export function browsePath(search?: string): string {
  return search === undefined
    ? PATHS.browse
    : `${PATHS.browse}?${new URLSearchParams({ search }).toString()}`;
}

/** All that is found by some words. */
export function searchPath(words: string): string {
  return `${PATHS.search}?${new URLSearchParams({ q: words }).toString()}`;
}

/** How mastery is worked out. */
export function masteryPath(): string {
  return `${PATHS.progress}/mastery`;
}

/** What would still be known on a day ahead. */
export function outlookPath(): string {
  return `${PATHS.progress}/outlook`;
}

/** All concepts and what they build on. */
export function conceptMapPath(): string {
  return `${PATHS.progress}/map`;
}

/** A report of progress to be printed. */
export function reportPath(): string {
  return `${PATHS.progress}/report`;
}

/** The certificate of a unit. */
export function certificatePath(unit: string): string {
  return `${PATHS.progress}/certificate/${unit}`;
}
