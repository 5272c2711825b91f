import { isMet } from '#core/quiz/select-mixed.ts';
import { matchChoice } from '#core/quiz/select-own.ts';
import { ITEM_KINDS } from '#core/quiz/item-kinds.ts';
import { calibrate, calibrationCsv, listJudgements } from '#core/report/calibration.ts';
import { findSureMisses } from '#core/study/missed.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { listCandidates } from './candidates.ts';
import { readNow, type ApiContext } from './context.ts';
import { api } from './implement.ts';
import { askNext } from './start-attempt.ts';
import { summariseAttempts } from './summarise-attempts.ts';

export const quizzesHandlers = {
  askNext,

  getQuizzes: api.quiz.getQuizzes.handler(({ context }) => {
    const { attempts } = context.store.progress;
    const met = listCandidates(context).filter(isMet);
    return {
      met: met.length,
      metUnits: new Set(met.map(({ unit }) => unit)).size,
      sureMisses: countSureMisses(context),
      confidences: listJudgements(attempts.values()).length,
      attempts: summariseAttempts(
        [...attempts.values()].filter(({ unit }) => unit === undefined),
        context.now().at,
      ),
    };
  }),

  getQuizOptions: api.quiz.getQuizOptions.handler(({ context: { catalogue, store } }) => {
    const items = [...catalogue.items.values()];
    const last = [...store.progress.attempts.values()].findLast(({ purpose }) => purpose === 'own');
    return {
      units: [...catalogue.units.values()]
        .filter((unit) => unit.items.length > 0)
        .map(({ id, title, items: held }) => ({ id, title, count: held.length })),
      concepts: [...catalogue.concepts.values()]
        .filter((holdings) => holdings.items.length > 0)
        .map(({ concept: { id, title }, items: held }) => ({ id, title, count: held.length })),
      kinds: ITEM_KINDS.map((kind) => ({
        kind,
        count: items.filter(({ item }) => item.kind === kind).length,
      })).filter(({ count }) => count > 0),
      last: last?.choice ? { choice: last.choice, mode: last.mode } : null,
    };
  }),

  countQuiz: api.quiz.countQuiz.handler(({ context, input }) => {
    const { matching, emptiedBy } = matchChoice(listCandidates(context), input.choice);
    return { count: matching.length, emptiedBy };
  }),

  getCalibration: api.quiz.getCalibration.handler(({ context }) => ({
    ...calibrationOf(context),
    sureMisses: countSureMisses(context),
  })),

  exportCalibration: api.quiz.exportCalibration.handler(({ context }) => ({
    name: `common-orbit-calibration-${formatStudyDay(Math.floor(readNow(context).studyTime / DAY_MS))}.csv`,
    text: calibrationCsv(calibrationOf(context)),
  })),
};

function calibrationOf({ store }: ApiContext) {
  return calibrate(listJudgements(store.progress.attempts.values()));
}

function countSureMisses({ catalogue, store }: ApiContext): number {
  return findSureMisses(store.progress).filter(({ item }) => catalogue.items.has(item)).length;
}
