import type { Inputs } from '#core/contract.ts';
import { hintsOf } from '#core/quiz/hints.ts';
import { HINT_PENALTY } from '#core/quiz/practice-rules.ts';
import { isEmptyResponse } from '#core/quiz/is-empty.ts';
import { findResponseFault, scoreResponse } from '#core/quiz/score.ts';
import { goesOn, isMarking } from '#core/quiz/steps.ts';
import type { Response } from '#core/quiz/response.ts';
import { isOvertaken } from '#core/quiz/same-response.ts';
import { standingAnswer } from '#core/study/attempt.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { tellingOf } from '#core/study/telling.ts';
import { findEarlier, keepDeed } from './deeds.ts';
import { conflict, invalidInput } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { requireShownItem, type ShownItem } from './shown-item.ts';
import { startAttempt } from './start-attempt.ts';
import { findAttempt, viewAttempt, viewAttemptItem } from './view-attempt.ts';

export const quizHandlers = {
  startAttempt,

  getAttempt: api.quiz.getAttempt.handler(({ context, input }) => viewAttempt(context, input.attempt)),

  answerItem: api.quiz.answerItem.use(inTurn).handler(async ({ context, input }) => {
    const { event, response, tookMs, confidence } = input;
    const attempt = findAttempt(context, input.attempt);
    const shown = await requireShownItem(context, attempt, input.item);
    const { item } = shown;
    const isTakenAway = attempt.mode === 'test' && response.kind === item.kind && isEmptyResponse(response);
    const fault = isTakenAway ? undefined : findResponseFault(item, response);
    if (fault) throw invalidInput('response', fault);
    const deed = {
      kind: 'item-answered',
      id: event,
      attempt: attempt.attempt,
      item: item.id,
      response,
      score: Math.max(0, scoreResponse(item, response) - hintsTaken(attempt, item.id) * HINT_PENALTY),
      ...(confidence === undefined ? {} : { confidence }),
      ...furtherTry(attempt, item.id, response),
      tookMs,
    } as const;
    if (!(await findEarlier(context, deed))) refuseMisplaced(attempt, shown, input);
    await keepDeed(context, deed);
    return viewAttemptItem(context, findAttempt(context, input.attempt), shown);
  }),

  takeHint: api.quiz.takeHint.use(inTurn).handler(async ({ context, input }) => {
    const { event, hint } = input;
    const attempt = findAttempt(context, input.attempt);
    const shown = await requireShownItem(context, attempt, input.item);
    const deed = { kind: 'hint-taken', id: event, attempt: attempt.attempt, item: input.item, hint } as const;
    const taken = hintsTaken(attempt, input.item);
    // Taken in another window meanwhile, it is shown and not taken once more.
    if (hint > taken && !(await findEarlier(context, deed))) {
      refuseWhereTold(attempt, shown);
      if (hint > taken + 1 || hint > hintsOf(shown.item, attempt.seed).length) {
        throw conflict('Hints are given one after the other, as far as there are any.');
      }
      await keepDeed(context, deed);
    }
    return viewAttemptItem(context, findAttempt(context, input.attempt), shown);
  }),

  showAnswer: api.quiz.showAnswer.use(inTurn).handler(async ({ context, input }) => {
    const attempt = findAttempt(context, input.attempt);
    const shown = await requireShownItem(context, attempt, input.item);
    if (tellingOf(attempt, shown.item) !== 'everything') {
      refuseWhereTold(attempt, shown);
      if (!standingAnswer(attempt, input.item))
        throw conflict('Try the question before its answer is shown.');
      await keepDeed(context, {
        kind: 'answer-shown',
        id: input.event,
        attempt: attempt.attempt,
        item: input.item,
      });
    }
    return viewAttemptItem(context, findAttempt(context, input.attempt), shown);
  }),

  finishAttempt: api.quiz.finishAttempt.use(inTurn).handler(async ({ context, input }) => {
    const { attempt, finishedAt } = findAttempt(context, input.attempt);
    if (finishedAt === undefined) {
      await keepDeed(context, { kind: 'attempt-finished', id: input.event, attempt });
    }
    return viewAttempt(context, attempt);
  }),
};

function hintsTaken({ hints }: AttemptProgress, item: string): number {
  return hints[item] ?? 0;
}

/** Says of an answer in practice that it is not the first, unless it goes on from it. */
function furtherTry(attempt: AttemptProgress, item: string, response: Response): { tryNumber?: number } {
  const given = attempt.answers[item] ?? [];
  const before = given.at(-1)?.response;
  if (attempt.mode === 'test' || before === undefined || goesOn(before, response)) return {};
  return { tryNumber: Math.min(given.length + 1, 5) };
}

/** @throws `conflict` for an answer that cannot be taken any more, or not yet. */
function refuseMisplaced(
  attempt: AttemptProgress,
  { item }: ShownItem,
  { response, base }: Inputs['quiz']['answerItem'],
): void {
  const before = standingAnswer(attempt, item.id)?.response;
  const isStep = before !== undefined && goesOn(before, response);
  const isOver = attempt.finishedAt !== undefined;
  if (isMarking(response) && (!isStep || (attempt.mode === 'test' && !isOver))) {
    throw conflict('An essay is marked once it was handed in, and as it was written.');
  }
  if (isOver && !isMarking(response)) throw conflict('This attempt is finished; its answers stand.');
  if (attempt.mode === 'test' && !isOver && base !== undefined && isOvertaken(response, base, before)) {
    throw conflict('Another answer was kept meanwhile; this one does not go from it.');
  }
  const isFirst = before === undefined && !attempt.shown?.includes(item.id);
  if (attempt.mode === 'practice' && !isFirst && !isStep && tellingOf(attempt, item) !== 'trial') {
    throw conflict('This question was answered and its feedback shown; the answer stands.');
  }
}

/** @throws `conflict` where nothing is left to be helped with. */
function refuseWhereTold(attempt: AttemptProgress, { item }: ShownItem): void {
  const telling = tellingOf(attempt, item);
  if (attempt.mode === 'practice' && (telling === 'nothing' || telling === 'trial')) return;
  if (telling === 'stepwise' && standingAnswer(attempt, item.id) === undefined) return;
  throw conflict('Hints are for questions of a practice that are not told so far.');
}
