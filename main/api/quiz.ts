import type { Item } from '#core/content/item.ts';
import type { AttemptView } from '#core/contract/questions.ts';
import { hashText } from '#core/id.ts';
import { findResponseFault, scoreResponse } from '#core/quiz/score.ts';
import { selectForPractice, selectForTest } from '#core/quiz/select.ts';
import { seededRandom } from '#core/random.ts';
import { countingAnswer, scoreAttempt } from '#core/study/attempt.ts';
import { itemScore } from '#core/study/item-score.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { readNow, type ApiContext } from './context.ts';
import { findEarlier, keepDeed } from './deeds.ts';
import { conflict, invalidInput, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { viewAnswered } from './views.ts';

export const quizHandlers = {
  startAttempt: api.quiz.startAttempt.use(inTurn).handler(async ({ context, input }) => {
    const { event, attempt, unit: unitId, mode } = input;
    const { catalogue, store } = context;
    const begun = store.progress.attempts.get(attempt);
    if (begun) {
      if (begun.unit === unitId && begun.mode === mode) return viewAttempt(context, attempt);
      throw conflict('This attempt was begun in another way.');
    }
    const unit = catalogue.units.get(unitId);
    if (!unit) throw notFound('unit', unitId);
    if (unit.items.length === 0) throw conflict('This unit has no questions yet.');
    const count = Math.min(input.items ?? unit.blueprint.items, unit.items.length);
    // The attempt's id is random, so it seeds everything random about the attempt.
    const seed = hashText(attempt);
    const random = seededRandom(seed);
    const { studyTime } = readNow(context);
    const evidenceOf = (id: string) => {
      const known = store.progress.items.get(id);
      const item = catalogue.items.get(id)?.item;
      return known && item
        ? { answers: known.answers, score: itemScore(item, known, studyTime) }
        : { answers: 0, score: 0 };
    };
    const items =
      mode === 'test'
        ? selectForTest(unit, count, random)
        : selectForPractice(unit.items, evidenceOf, count, random);
    await keepDeed(context, {
      kind: 'attempt-started',
      id: event,
      attempt,
      unit: unitId,
      mode,
      items,
      seed,
    });
    return viewAttempt(context, attempt);
  }),

  getAttempt: api.quiz.getAttempt.handler(({ context, input }) => viewAttempt(context, input.attempt)),

  answerItem: api.quiz.answerItem.use(inTurn).handler(async ({ context, input }) => {
    const { event, response, tookMs } = input;
    const attempt = findAttempt(context, input.attempt);
    const item = findItem(context, attempt, input.item);
    const fault = findResponseFault(item, response);
    if (fault) throw invalidInput('response', fault);
    const score = scoreResponse(item, response);
    const answered = { attempt: attempt.attempt, item: item.id, response, score, tookMs };
    const deed = { kind: 'item-answered', id: event, ...answered } as const;
    if (!(await findEarlier(context, deed))) {
      if (attempt.finishedAt !== undefined) throw conflict('This attempt is finished; its answers stand.');
      if (attempt.mode === 'practice' && attempt.answers[item.id]) {
        throw conflict('This question was answered and its feedback shown; the answer stands.');
      }
    }
    await keepDeed(context, deed);
    return viewAttemptItem(context, findAttempt(context, input.attempt), item);
  }),

  finishAttempt: api.quiz.finishAttempt.use(inTurn).handler(async ({ context, input }) => {
    const { attempt, finishedAt } = findAttempt(context, input.attempt);
    if (finishedAt === undefined) {
      await keepDeed(context, { kind: 'attempt-finished', id: input.event, attempt });
    }
    return viewAttempt(context, attempt);
  }),
};

function findAttempt({ store }: ApiContext, id: string): AttemptProgress {
  const attempt = store.progress.attempts.get(id);
  if (!attempt) throw notFound('attempt', id);
  return attempt;
}

function findItem({ catalogue }: ApiContext, attempt: AttemptProgress, id: string): Item {
  const item = attempt.items.includes(id) ? catalogue.items.get(id)?.item : undefined;
  if (!item) throw notFound('item of the attempt', id);
  return item;
}

function viewAttemptItem(context: ApiContext, attempt: AttemptProgress, item: Item) {
  const response = countingAnswer(attempt, item.id)?.response;
  const isFeedbackShown =
    attempt.finishedAt !== undefined || (attempt.mode === 'practice' && response !== undefined);
  return viewAnswered(context.catalogue, item, attempt.seed, response, isFeedbackShown, context.now());
}

/** Items whose pack is gone are left out; the attempt keeps its score. */
function viewAttempt(context: ApiContext, id: string): AttemptView {
  const attempt = findAttempt(context, id);
  const { catalogue } = context;
  const { unit, mode, startedAt, finishedAt, items } = attempt;
  return {
    attempt: id,
    unit: { id: unit, title: catalogue.units.get(unit)?.title ?? unit },
    mode,
    startedAt,
    ...(finishedAt === undefined ? {} : { finishedAt, score: scoreAttempt(attempt) }),
    questions: items.flatMap((itemId) => {
      const item = catalogue.items.get(itemId)?.item;
      return item ? [viewAttemptItem(context, attempt, item)] : [];
    }),
  };
}
