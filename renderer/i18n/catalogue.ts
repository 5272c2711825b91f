import app from './en/app.json';
import cards from './en/cards.json';
import lesson from './en/lesson.json';
import lessons from './en/lessons.json';
import progress from './en/progress.json';
import quiz from './en/quiz.json';
import quizzes from './en/quizzes.json';
import review from './en/review.json';
import settings from './en/settings.json';
import today from './en/today.json';
import ui from './en/ui.json';

/** Every message of the interface, in English, by key. One file for each screen; the key begins with its name. */
export const catalogue = {
  ...app,
  ...cards,
  ...lesson,
  ...lessons,
  ...progress,
  ...quiz,
  ...quizzes,
  ...review,
  ...settings,
  ...today,
  ...ui,
};

/** A key of {@link catalogue}: a missing message does not compile. */
export type MessageKey = keyof typeof catalogue;
