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
  quizzes: '/quizzes',
  explore: '/explore',
  progress: '/progress',
  statistics: '/statistics',
  settings: '/settings',
} as const;

/** The reader at a lesson, by its global id `<pack>/<lesson>`. */
export function lessonPath(lesson: string): string {
  return `/lesson/${lesson}`;
}

/** The review of everything due, of one unit's or lesson's cards, or a sitting out of turn. */
export function reviewPath(scope: { unit?: string; lesson?: string; cram?: string } = {}): string {
  const query = new URLSearchParams(scope).toString();
  return query === '' ? PATHS.review : `${PATHS.review}?${query}`;
}

/** A part of Explore, or one entry of it by its global id. */
export function explorePath(part: string, entry?: string): string {
  return entry === undefined ? `${PATHS.explore}/${part}` : `${PATHS.explore}/${part}/${entry}`;
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

/** The editor for a new note of the learner's own, in a deck or with words filled in. */
export function newNotePath(
  given: { deck?: string; front?: string; back?: string; text?: string } = {},
): string {
  const query = new URLSearchParams(given).toString();
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
