import { z } from 'zod';
import { responseSchema } from '#core/quiz/response.ts';
import { CRAM_ORDERS } from '#core/study/cram.ts';
import { idSchema, ratingSchema } from '#core/study/event.ts';
import { faultSchema } from '#core/contract/browse.ts';
import { cardChangeInputSchema } from '#core/contract/card-info.ts';
import { sessionViewSchema } from '#core/contract/cards.ts';
import { planSchema } from '#core/contract/plan.ts';
import { answeredQuestionSchema } from '#core/contract/questions.ts';
import { call } from './call.ts';
import { answerTime, cardTime, event, reference, scope, search } from './inputs.ts';

export const study = {
  getPlan: call.output(planSchema),
  /**
   * Begins a review of as many cards as an entry of the plan says, under an id made by the page: the due ones that would
   * lose most, or the next new ones. Those that changed are a sitting out of turn whose answers count, under the same id.
   */
  startSitting: call
    .input(
      z.object({
        sitting: idSchema,
        of: z.enum(['due-cards', 'new-cards', 'changed-cards']),
        count: z.number().int().min(1).max(9999),
      }),
    )
    .output(sessionViewSchema),
  /** Works off what waited through a break, so many cards a day; null to see all of it at once. */
  setCatchUp: call
    .input(z.object({ event, perDay: z.number().int().min(1).max(9999).nullable() }))
    .output(planSchema),
  /** Sets what is meant to be done in a week, and whether days of study in a row are counted. */
  setGoal: call
    .input(
      z.object({
        event,
        goal: z
          .object({ unit: z.enum(['minutes', 'recalls']), perWeek: z.number().int().min(1).max(10_000) })
          .nullable(),
        streak: z.boolean(),
      }),
    )
    .output(planSchema),
  /** The next card: of everything due, of one unit or lesson, or of a sitting out of turn. */
  getNextCard: call.input(z.object(scope)).output(sessionViewSchema),
  /** Rates a card; the reply comes after the answer is on disk and carries the next card. */
  rateCard: call
    .input(
      z.object({
        event,
        card: reference,
        /** As shown with the card: a card that was rated in another window meanwhile is refused as `conflict`. */
        reps: z.number().int().min(0).optional(),
        rating: ratingSchema,
        tookMs: cardTime,
        typed: z.string().max(500).optional(),
        ...scope,
      }),
    )
    .output(sessionViewSchema),
  /** Answers a card of a sitting that leaves the schedule as it is. */
  practiseCard: call
    .input(
      z.object({
        event,
        card: reference,
        rating: ratingSchema,
        tookMs: cardTime,
        typed: z.string().max(500).optional(),
        cram: idSchema,
      }),
    )
    .output(sessionViewSchema),
  /** Buries, suspends, flags or marks the card on the table; the reply shows the next one where it is put away. */
  changeCard: call
    .input(z.object({ event, card: reference, change: cardChangeInputSchema, ...scope }))
    .output(sessionViewSchema),
  /**
   * Takes back the newest deed of this device among ratings, answers out of turn, changes of cards, remarks, own notes
   * and decks, highlights and bookmarks, at any depth; the reply names it, and shows a card again that it had taken from the table.
   */
  undo: call
    .input(
      z.object({
        event,
        /** A deed to take back in place of the newest: an event's id, or the group that {@link contract.cards.change} gave. */
        deed: idSchema.optional(),
        /** The card on the table, which stays there unless another one comes back. */
        card: reference.optional(),
        ...scope,
      }),
    )
    .output(sessionViewSchema),
  /** What the cards of a sitting out of turn can be picked by. */
  getCramChoices: call.output(
    z.object({
      decks: z.array(z.object({ id: z.string(), title: z.string() })),
      concepts: z.array(z.object({ id: z.string(), title: z.string() })),
      tags: z.array(z.string()),
    }),
  ),
  /** How many cards a sitting out of turn would ask; what is wrong with its search, and where (in characters). */
  countCram: call.input(z.object({ search })).output(
    z.object({
      count: z.number(),
      fault: faultSchema.nullable(),
    }),
  ),
  /** Begins a sitting out of turn, under an id made by the page; the same id again goes on with it. */
  startCram: call
    .input(
      z.object({
        cram: idSchema,
        search,
        order: z.enum(CRAM_ORDERS),
        limit: z.number().int().min(1).max(9999),
        /** Whether answers are ratings that move the schedule. */
        isReal: z.boolean(),
      }),
    )
    .output(sessionViewSchema),
  readSection: call
    .input(z.object({ event, section: reference }))
    .output(z.object({ section: z.string(), read: z.boolean() })),
  keepPosition: call
    .input(z.object({ event, lesson: reference, section: reference, block: z.string().max(60) }))
    .output(z.object({ kept: z.boolean() })),
  /** Answers a check question inside a lesson. */
  answerCheck: call
    .input(z.object({ event, item: reference, response: responseSchema, tookMs: answerTime }))
    .output(answeredQuestionSchema),
};
