import { hashText } from '#core/id.ts';
import { findResponseFault, scoreResponse } from '#core/quiz/score.ts';
import { isInSteps } from '#core/quiz/steps.ts';
import { planToday } from '#core/study/plan.ts';
import { countFactsHeld } from '#core/report/forecast.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import type { Plan } from '#core/contract/plan.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { isFirstRun } from './app.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { masteriesNow, taughtUnits, unitMasteries } from './mastery.ts';
import { reviewHandlers } from './review.ts';
import { viewAnswered } from './views.ts';

export const studyHandlers = {
  getPlan: api.study.getPlan.handler(({ context }) => viewPlan(context)),

  ...reviewHandlers,

  readSection: api.study.readSection.use(inTurn).handler(async ({ context, input }) => {
    const { event, section } = input;
    const { catalogue, store } = context;
    if (!catalogue.sections.has(section)) throw notFound('section', section);
    if (!store.progress.sections.has(section)) {
      await keepDeed(context, { kind: 'section-read', id: event, section });
    }
    return { section, read: true };
  }),

  keepPosition: api.study.keepPosition.use(inTurn).handler(async ({ context, input }) => {
    const { event, lesson, section, block } = input;
    const { catalogue, store } = context;
    const placed = catalogue.sections.get(section);
    if (placed?.lesson.id !== lesson) throw notFound('section of the lesson', section);
    const known = store.progress.positions.get(lesson);
    if (known?.section !== section || known.block !== block) {
      await keepDeed(context, { kind: 'paragraph-reached', id: event, lesson, section, block });
    }
    return { kept: true };
  }),

  answerCheck: api.study.answerCheck.use(inTurn).handler(async ({ context, input }) => {
    const { event, response, tookMs } = input;
    const { catalogue } = context;
    const item = catalogue.items.get(input.item)?.item;
    if (!item) throw notFound('item', input.item);
    const fault = findResponseFault(item, response);
    if (fault) throw invalidInput('response', fault);
    if (isInSteps(response)) throw invalidInput('response', 'what is answered in steps is no check question');
    const score = scoreResponse(item, response);
    await keepDeed(context, { kind: 'item-answered', id: event, item: item.id, response, score, tookMs });
    return viewAnswered(catalogue, item, hashText(item.id), response, 'stepwise', context.now());
  }),
};

function viewPlan(context: ApiContext): Plan {
  const { catalogue, store } = context;
  const { progress } = store;
  const now = readNow(context);
  const { studyTime } = now;
  const today = Math.floor(studyTime / DAY_MS);
  const queue = currentQueue(context);
  const entries = planToday(catalogue, progress, queue, now);
  const masteries = masteriesNow(context);
  const before = [...progress.days.keys()].filter((day) => day < today);
  return {
    today: formatStudyDay(today),
    entries,
    minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0),
    heldBack: queue.heldBack,
    factsHeld: countFactsHeld(progress, (card) => catalogue.cards.has(card), studyTime),
    firstRun: isFirstRun(progress),
    lastStudied: before.length === 0 ? null : formatStudyDay(before.reduce((a, b) => Math.max(a, b))),
    week: Array.from({ length: 7 }, (_, index) => {
      const day = today - 6 + index;
      const tally = progress.days.get(day);
      return {
        date: formatStudyDay(day),
        done: tally ? tally.ratings + tally.answers + tally.sections : 0,
      };
    }),
    units: taughtUnits(catalogue).map((unit) => ({
      id: unit.id,
      title: unit.title,
      mastery: meanMastery(unitMasteries(catalogue, unit, masteries)),
    })),
  };
}
