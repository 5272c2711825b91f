import { hashText } from '#core/id.ts';
import { findResponseFault, scoreResponse } from '#core/quiz/score.ts';
import { isInSteps } from '#core/quiz/steps.ts';
import { keepDeed } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { setCatchUp } from './catch-up.ts';
import { reviewHandlers } from './review.ts';
import { startSitting } from './sitting.ts';
import { viewPlan } from './view-plan.ts';
import { viewAnswered } from './views.ts';

export const studyHandlers = {
  getPlan: api.study.getPlan.handler(({ context }) => viewPlan(context)),

  startSitting,

  setCatchUp: api.study.setCatchUp.use(inTurn).handler(async ({ context, input }) => {
    await setCatchUp(context, input);
    return viewPlan(context);
  }),

  setGoal: api.study.setGoal.use(inTurn).handler(async ({ context, input }) => {
    const { event, goal, streak } = input;
    await keepDeed(context, { kind: 'goal-set', id: event, goal, streak });
    return viewPlan(context);
  }),

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
