import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';
import { hintsOf } from '#core/quiz/hints.ts';
import { scoreResponse } from '#core/quiz/score.ts';
import { gradeTrial } from '#core/quiz/tries.ts';
import { askedItems, earnedScore, lateAnswer, scoreAttempt, standingAnswer } from '#core/study/attempt.ts';
import { lateMs } from '#core/study/attempt-limit.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { tellingOf, toldIn, triesLeft } from '#core/study/telling.ts';
import type { ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { findShownItem, type ShownItem } from './shown-item.ts';
import { viewAsking, viewSource } from './view-asking.ts';
import { viewAnswered, viewQuestion } from './views.ts';

export function findAttempt({ store }: ApiContext, id: string): AttemptProgress {
  const attempt = store.progress.attempts.get(id);
  if (!attempt) throw notFound('attempt', id);
  return attempt;
}

/** One question of an attempt, with what may be told of it (see `tellingOf`). */
export function viewAttemptItem(
  context: ApiContext,
  attempt: AttemptProgress,
  shown: ShownItem,
): AnsweredQuestion {
  const { item } = shown;
  const telling = tellingOf(attempt, item);
  const response = standingAnswer(attempt, item.id)?.response;
  const told = toldIn(telling);
  const question = viewAnswered(context.catalogue, item, attempt.seed, response, told, context.now());
  return {
    ...question,
    ...viewAsking(context, attempt, item.id),
    ...(attempt.mode === 'practice' && attempt.finishedAt === undefined
      ? { practised: viewPractised(attempt, shown) }
      : {}),
    ...(telling === 'trial' && response ? { trial: gradeTrial(item, response) } : {}),
    ...(question.feedback ? { earned: earnedScore(attempt, item.id) } : {}),
    ...(attempt.finishedAt === undefined ? {} : viewAfterwards(attempt, shown)),
  };
}

/** Hints not taken stay behind. */
function viewPractised(attempt: AttemptProgress, { item }: ShownItem): AnsweredQuestion['practised'] {
  const answers = attempt.answers[item.id] ?? [];
  const hints = hintsOf(
    item,
    attempt.seed,
    answers.map(({ response }) => response),
  );
  const given = hints.slice(0, attempt.hints[item.id] ?? 0);
  return {
    tries: { taken: answers.length, left: triesLeft(attempt, item) },
    hints: {
      texts: given.flatMap((hint) => ('text' in hint ? [hint.text] : [])),
      struck: given.flatMap((hint) => ('struck' in hint ? [hint.struck] : [])),
      taken: given.length,
      left: hints.length - given.length,
    },
  };
}

function viewAfterwards(
  attempt: AttemptProgress,
  { item, present, isChanged, isKept }: ShownItem,
): Pick<AnsweredQuestion, 'late' | 'changed'> {
  const late = lateAnswer(attempt, item.id)?.response;
  return {
    ...(late ? { late: { response: late, score: scoreResponse(item, late) } } : {}),
    ...(isChanged
      ? {
          changed: {
            present: present ? viewQuestion(present, attempt.seed, undefined, 'over') : null,
            isShown: isKept,
          },
        }
      : {}),
  };
}

/** An attempt with its questions as they were asked. Those of which nothing is left are left out; the score stays. */
export async function viewAttempt(context: ApiContext, id: string): Promise<AttemptView> {
  const attempt = findAttempt(context, id);
  const { unit, purpose, title, mode, startedAt, finishedAt, limitMs, graceMs } = attempt;
  const shown = await Promise.all(askedItems(attempt).map((each) => findShownItem(context, attempt, each)));
  return {
    attempt: id,
    unit: unit === undefined ? null : { id: unit, title: context.catalogue.units.get(unit)?.title ?? unit },
    purpose,
    ...(title === undefined ? {} : { title }),
    ...viewSource(context, attempt),
    mode,
    startedAt,
    ...(limitMs === undefined ? {} : { limitMs, graceMs }),
    ...(finishedAt === undefined ? {} : { finishedAt, ...viewScore(attempt, finishedAt) }),
    questions: shown.flatMap((each) => (each ? [viewAttemptItem(context, attempt, each)] : [])),
  };
}

/** A page that is open hands a test in by itself when the grace is over: so long after that nobody was late. */
const OWN_HAND_IN_MS = 15_000;

function viewScore(
  attempt: AttemptProgress,
  finishedAt: number,
): Pick<AttemptView, 'score' | 'lateMs' | 'lateScore'> {
  const isLate = attempt.items.some((item) => lateAnswer(attempt, item) !== undefined);
  const late = lateMs(attempt, finishedAt);
  return {
    score: scoreAttempt(attempt),
    ...(late > attempt.graceMs + OWN_HAND_IN_MS ? { lateMs: late } : {}),
    ...(isLate ? { lateScore: scoreAttempt(attempt, true) } : {}),
  };
}
