import { z } from 'zod';
import { MAX_CARDS_CHANGED, cardChangeInputSchema, cardInfoSchema } from '#core/contract/card-info.ts';
import { call } from './call.ts';
import { event, reference } from './inputs.ts';

export const cards = {
  /** Everything known of a card, also of one whose pack is not installed. */
  getInfo: call.input(z.object({ card: reference })).output(cardInfoSchema),
  /**
   * Changes many cards at once, a thousand an event. `group` names the whole deed for {@link contract.study.undo}.
   * The same `event` again is the same deed.
   */
  change: call
    .input(
      z.object({
        event,
        cards: z.array(reference).min(1).max(MAX_CARDS_CHANGED),
        change: cardChangeInputSchema,
      }),
    )
    .output(z.object({ changed: z.number(), group: z.string() })),
};
