/** Where each screen is found. */
export const PATHS = {
  today: '/',
  lessons: '/lessons',
  cards: '/cards',
  review: '/review',
  quizzes: '/quizzes',
  progress: '/progress',
  settings: '/settings',
} as const;

/** The reader at a lesson, by its global id `<pack>/<lesson>`. */
export function lessonPath(lesson: string): string {
  return `/lesson/${lesson}`;
}

/** The review of everything due, or of one unit's or lesson's cards. */
export function reviewPath(scope: { unit?: string; lesson?: string } = {}): string {
  const query = new URLSearchParams(scope).toString();
  return query === '' ? PATHS.review : `${PATHS.review}?${query}`;
}

/** One attempt, under way or finished. */
export function quizPath(attempt: string): string {
  return `/quiz/${attempt}`;
}
