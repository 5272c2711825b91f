import { hashCard } from '#core/content/card-words.ts';
import type { Deed, EventKind, StudyEvent } from '#core/study/event.ts';
import { isAskedOtherwise } from './asked-otherwise.ts';
import type { ApiContext } from './context.ts';
import { conflict } from './errors.ts';

/** What a handler works out for itself: a retried request need not lead to the same again. */
const WORKED_OUT: Partial<Record<EventKind, readonly string[]>> = {
  'card-rated': ['retention', 'steps', 'maximumInterval', 'weights', 'days', 'text'],
  'item-answered': ['score', 'tryNumber'],
  'attempt-started': ['items', 'versions', 'seed', 'limitMs', 'graceMs', 'confidenceFor'],
  'event-revoked': ['target'],
  'highlight-saved': ['quote'],
  'bookmark-saved': ['words'],
  'catch-up-set': ['until'],
};

/** What the store adds to a deed. */
const ADDED = ['v', 'at', 'offset', 'tick', 'device'];

/**
 * The event that an earlier request with the same id made, for a request that is sent again.
 * @throws `conflict` when that id stands for another deed.
 */
export async function findEarlier<K extends EventKind>(
  { store }: ApiContext,
  deed: Extract<Deed, { kind: K }>,
): Promise<Extract<StudyEvent, { kind: K }> | undefined> {
  const earlier = await store.find(deed.id);
  if (!earlier) return undefined;
  if (!isSameDeed(earlier, deed)) throw conflict(`The id ${deed.id} already stands for another deed.`);
  return earlier as Extract<StudyEvent, { kind: K }>;
}

function isSameDeed(event: StudyEvent, deed: Deed): boolean {
  if (event.kind !== deed.kind) return false;
  const ignored = [...ADDED, ...(WORKED_OUT[deed.kind] ?? [])];
  const told = (value: object) =>
    JSON.stringify(
      Object.entries(value)
        .filter(([key]) => !ignored.includes(key))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  return told(event) === told(deed);
}

/** Keeps a deed as an event, on disk when this resolves. One sent again is the event it was, as it was. */
export async function keepDeed(context: ApiContext, deed: Deed): Promise<void> {
  await keepDeeds(context, [deed]);
}

/**
 * {@link keepDeed} for a deed in parts: they reach the disk together, and those that did before are as they were.
 * What is left to review is worked out anew where other cards are asked now.
 * @param areQueuesKept the caller sees to what is left to review.
 */
export async function keepDeeds(
  context: ApiContext,
  deeds: readonly Deed[],
  { areQueuesKept = false } = {},
): Promise<void> {
  const kept: Deed[] = [];
  for (const deed of deeds) {
    const earlier = await findEarlier(context, deed);
    kept.push(earlier ? toDeed(earlier) : deed);
  }
  await context.store.record(kept, context.now());
  if (!areQueuesKept && deeds.some(isAskedOtherwise)) context.queues.drop();
}

/**
 * Keeps the rating of a card; what is left to review goes on from it.
 * @param shownReps how often the card had been rated when the page showed it, where the page says so.
 * @throws `conflict` when it was rated since.
 */
export async function keepRating(
  context: ApiContext,
  deed: Extract<Deed, { kind: 'card-rated' }>,
  shownReps: number | undefined,
): Promise<void> {
  const { catalogue, store, queues } = context;
  if (await findEarlier(context, deed)) {
    await keepDeed(context, deed);
    return;
  }
  const before = store.progress.cards.get(deed.card);
  if (shownReps !== undefined && shownReps !== (before?.reps ?? 0)) {
    throw conflict('This card was rated in another window meanwhile.');
  }
  const card = catalogue.cards.get(deed.card)?.card;
  await store.record([card ? { ...deed, text: hashCard(card) } : deed], context.now());
  queues.advance(deed.card, before, store.progress.cards.get(deed.card));
}

export function toDeed(event: StudyEvent): Deed {
  const { v: _v, at: _at, offset: _offset, tick: _tick, device: _device, ...deed } = event;
  return deed;
}
