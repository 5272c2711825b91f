import type { z } from 'zod';
import type { cardChangeInputSchema } from '#core/contract/card-info.ts';
import { partId } from '#core/id.ts';
import { isPaused } from '#core/study/card-marks.ts';
import type { CardChange, Deed } from '#core/study/event.ts';
import { DAY_MS } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { keepDeeds } from './deeds.ts';
import { notFound } from './errors.ts';

export type CardChangeInput = z.infer<typeof cardChangeInputSchema>;

/** Cards an event holds; a deed on more is kept in parts. */
const CARDS_PER_EVENT = 1000;

/**
 * Changes cards, in one event or in parts that share a group. The same `event` again is the same deed.
 * @returns how many cards it is about.
 * @throws `not-found` for a card that is in no pack and was never learned or marked.
 */
export async function changeCards(
  context: ApiContext,
  event: string,
  cards: readonly string[],
  input: CardChangeInput,
): Promise<number> {
  const { catalogue, store } = context;
  const { progress } = store;
  const unique = [...new Set(cards)];
  const unknown = unique.find(
    (card) => !catalogue.cards.has(card) && !progress.cards.has(card) && !progress.marks.has(card),
  );
  const change = await toChange(context, event, input);
  if (unknown !== undefined && !(await store.find(event))) throw notFound('card', unknown);
  const group = unique.length > CARDS_PER_EVENT ? { group: event } : {};
  const deeds: Deed[] = [];
  for (let from = 0; from < unique.length; from += CARDS_PER_EVENT) {
    const part = unique.slice(from, from + CARDS_PER_EVENT);
    deeds.push({ kind: 'cards-changed', id: partId(event, deeds.length), cards: part, change, ...group });
  }
  const [only = ''] = unique;
  if (unique.length === 1 && isPutAway(change)) {
    const wasSuspended = progress.marks.get(only)?.suspended === true;
    await keepDeeds(context, deeds, { areQueuesKept: true });
    putAway(context, only, wasSuspended);
  } else {
    await keepDeeds(context, deeds);
  }
  return unique.length;
}

/** One card taken out costs what the card costs, however many are left. */
function putAway(context: ApiContext, card: string, wasSuspended: boolean): void {
  const { queues, store } = context;
  const { cards, marks } = store.progress;
  const day = Math.floor(readNow(context).studyTime / DAY_MS);
  if (!isPaused(store.progress, card, day)) queues.drop();
  else queues.putAway(card, cards.get(card), !wasSuspended && marks.get(card)?.suspended === true);
}

/** Whether a change takes a card out of what is asked today. */
export function isPutAway({ suspended, buried, buriedUntil }: CardChangeInput): boolean {
  return suspended === true || buried === true || typeof buriedUntil === 'number';
}

/** What is put off until tomorrow stays so when the request is sent again after the day is over. */
async function toChange(context: ApiContext, event: string, input: CardChangeInput): Promise<CardChange> {
  const { buried, ...change } = input;
  if (buried === undefined) return change;
  if (!buried) return { ...change, buriedUntil: null };
  const earlier = await context.store.find(event);
  const before = earlier?.kind === 'cards-changed' ? earlier.change.buriedUntil : undefined;
  const tomorrow = Math.floor(readNow(context).studyTime / DAY_MS) + 1;
  return { ...change, buriedUntil: before ?? tomorrow };
}
