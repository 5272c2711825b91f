import { countCram, getCramChoices, startCram } from './cram.ts';
import { changeCards, isPutAway } from './change-cards.ts';
import { readCram } from './view-cram.ts';
import { keepDeed, keepRating } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { findLeech } from './leech.ts';
import { ratingOutcomes } from './rating-options.ts';
import { viewSession } from './session.ts';
import { takeBack } from './undo.ts';

/** What is done on the screen of a review; each reply carries what it shows next. */
export const reviewHandlers = {
  getNextCard: api.study.getNextCard.handler(({ context, input }) => viewSession(context, input)),

  rateCard: api.study.rateCard.use(inTurn).handler(async ({ context, input }) => {
    const { event, card, reps, rating, tookMs, typed, cram } = input;
    const { catalogue } = context;
    if (!catalogue.cards.has(card)) throw notFound('card', card);
    if (cram !== undefined && !readCram(context, cram).isReal) {
      throw invalidInput('cram', 'its answers leave the schedule as it is');
    }
    const { options } = ratingOutcomes(context, card)[rating];
    const answer = typed === undefined ? {} : { typed };
    const deed = { kind: 'card-rated', id: event, card, rating, ...options, tookMs, ...answer } as const;
    await keepRating(context, deed, reps);
    if (cram !== undefined) context.crams.note(cram, { event, card, rating });
    return { ...viewSession(context, input), ...(await findLeech(context, input)) };
  }),

  practiseCard: api.study.practiseCard.use(inTurn).handler(async ({ context, input }) => {
    const { event, card, rating, tookMs, typed, cram } = input;
    if (!context.catalogue.cards.has(card)) throw notFound('card', card);
    readCram(context, cram);
    const answer = typed === undefined ? {} : { typed };
    await keepDeed(context, { kind: 'card-practised', id: event, card, rating, tookMs, ...answer });
    context.crams.note(cram, { event, card, rating });
    return viewSession(context, { cram });
  }),

  changeCard: api.study.changeCard.use(inTurn).handler(async ({ context, input }) => {
    const { event, card, change, cram } = input;
    await changeCards(context, event, [card], change);
    if (!isPutAway(change)) return viewSession(context, input, card);
    if (cram !== undefined) context.crams.note(cram, { event, card });
    return viewSession(context, input);
  }),

  undo: api.study.undo.use(inTurn).handler(async ({ context, input }) => {
    const { undone, card = input.card } = await takeBack(context, input);
    // In a sitting out of turn its own list says what is asked.
    return { ...viewSession(context, input, input.cram === undefined ? card : undefined), undone };
  }),

  getCramChoices,
  countCram,
  startCram,
};
