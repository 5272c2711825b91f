import adaptive from './en/adaptive.json';
import analysis from './en/analysis.json';
import app from './en/app.json';
import attempt from './en/attempt.json';
import browse from './en/browse.json';
import calibration from './en/calibration.json';
import card from './en/card.json';
import cards from './en/cards.json';
import certificate from './en/certificate.json';
import conceptMap from './en/concept-map.json';
import confidence from './en/confidence.json';
import cram from './en/cram.json';
import explore from './en/explore.json';
import glossary from './en/glossary.json';
import history from './en/history.json';
import lesson from './en/lesson.json';
import lessons from './en/lessons.json';
import notes from './en/notes.json';
import outlook from './en/outlook.json';
import ownQuiz from './en/own-quiz.json';
import paper from './en/paper.json';
import progress from './en/progress.json';
import quiz from './en/quiz.json';
import quizzes from './en/quizzes.json';
import report from './en/report.json';
import review from './en/review.json';
import scheduling from './en/scheduling.json';
import search from './en/search.json';
import settings from './en/settings.json';
import statistics from './en/statistics.json';
import strengths from './en/strengths.json';
import timeline from './en/timeline.json';
import today from './en/today.json';
import ui from './en/ui.json';
import yourData from './en/your-data.json';

/** Every message of the interface, in English, by key. One file for each screen; the key begins with its name. */
export const catalogue = {
  ...adaptive,
  ...analysis,
  ...app,
  ...attempt,
  ...browse,
  ...calibration,
  ...card,
  ...cards,
  ...certificate,
  ...conceptMap,
  ...confidence,
  ...cram,
  ...explore,
  ...glossary,
  ...history,
  ...lesson,
  ...lessons,
  ...notes,
  ...outlook,
  ...ownQuiz,
  ...paper,
  ...progress,
  ...quiz,
  ...quizzes,
  ...report,
  ...review,
  ...scheduling,
  ...search,
  ...settings,
  ...statistics,
  ...strengths,
  ...timeline,
  ...today,
  ...ui,
  ...yourData,
};

/** A key of {@link catalogue}: a missing message does not compile. */
export type MessageKey = keyof typeof catalogue;
