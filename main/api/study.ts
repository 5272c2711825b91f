import { hashText } from '#core/id.ts';
import { findResponseFault, scoreResponse } from '#core/quiz/score.ts';
import { planToday } from '#core/study/plan.ts';
import { countFactsHeld } from '#core/report/forecast.ts';
import { meanMastery } from '#core/mastery/mastery.ts';
import type { Plan } from '#core/contract/plan.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { isFirstRun } from './app.ts';
import { currentQueue, recordDeed, studyNow, type ApiContext } from './context.ts';
import { conflict, invalidInput, notFound } from './errors.ts';
import { api } from './implement.ts';
import { unitMasteries } from './mastery.ts';
import { viewSession } from './session.ts';
import { viewAnswered } from './views.ts';

const CARD_RATINGS = ['card-rated'] as const;

export const studyHandlers = {
  getPlan: api.study.getPlan.handler(({ context }) => viewPlan(context)),

  getNextCard: api.study.getNextCard.handler(({ context, input }) => viewSession(context, input)),

  rateCard: api.study.rateCard.handler(async ({ context, input }) => {
    const { event, card, rating, tookMs, typed } = input;
    const { catalogue, store } = context;
    if (!catalogue.cards.has(card)) throw notFound('card', card);
    const { retention } = store.progress.preset;
    const answer = typed === undefined ? {} : { typed };
    await store.record(
      [{ kind: 'card-rated', id: event, card, rating, retention, tookMs, ...answer }],
      context.now(),
    );
    context.queues.advance(store.progress, card);
    return viewSession(context, input);
  }),

  undoRating: api.study.undoRating.handler(async ({ context, input }) => {
    const { store } = context;
    const repeated = await store.find(input.event);
    const target =
      repeated?.kind === 'event-revoked'
        ? await store.find(repeated.target)
        : await store.lastRevocable(CARD_RATINGS);
    if (target?.kind !== 'card-rated') throw conflict('There is no rating left to take back.');
    if (!repeated) {
      await recordDeed(context, { kind: 'event-revoked', id: input.event, target: target.id });
    }
    return viewSession(context, input, target.card);
  }),

  readSection: api.study.readSection.handler(async ({ context, input }) => {
    const { event, section } = input;
    const { catalogue, store } = context;
    if (!catalogue.sections.has(section)) throw notFound('section', section);
    if (!store.progress.sections.has(section)) {
      await recordDeed(context, { kind: 'section-read', id: event, section });
    }
    return { section, read: true };
  }),

  keepPosition: api.study.keepPosition.handler(async ({ context, input }) => {
    const { event, lesson, section, block } = input;
    const { catalogue, store } = context;
    const placed = catalogue.sections.get(section);
    if (placed?.lesson.id !== lesson) throw notFound('section of the lesson', section);
    const known = store.progress.positions.get(lesson);
    if (known?.section !== section || known.block !== block) {
      await recordDeed(context, { kind: 'paragraph-reached', id: event, lesson, section, block });
    }
    return { kept: true };
  }),

  answerCheck: api.study.answerCheck.handler(async ({ context, input }) => {
    const { event, response, tookMs } = input;
    const { catalogue } = context;
    const item = catalogue.items.get(input.item)?.item;
    if (!item) throw notFound('item', input.item);
    const fault = findResponseFault(item, response);
    if (fault) throw invalidInput('response', fault);
    const score = scoreResponse(item, response);
    await recordDeed(context, { kind: 'item-answered', id: event, item: item.id, response, score, tookMs });
    return viewAnswered(catalogue, item, hashText(item.id), response, true, context.now());
  }),
};

function viewPlan(context: ApiContext): Plan {
  const { catalogue, store } = context;
  const { progress } = store;
  const studyTime = studyNow(context);
  const today = Math.floor(studyTime / DAY_MS);
  const entries = planToday(catalogue, progress, currentQueue(context), studyTime);
  const before = [...progress.days.keys()].filter((day) => day < today);
  return {
    today: formatStudyDay(today),
    entries,
    minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0),
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
    units: [...catalogue.units.values()].map((unit) => ({
      id: unit.id,
      title: unit.title,
      mastery: meanMastery(unitMasteries(context, unit)),
    })),
  };
}
