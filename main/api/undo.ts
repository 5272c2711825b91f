import type { Undone } from '#core/contract/cards.ts';
import { partId } from '#core/id.ts';
import type { Deed, StudyEvent } from '#core/study/event.ts';
import { holdsCard } from '#core/study/queue.ts';
import { isAskedOtherwise } from './asked-otherwise.ts';
import { isPutAway } from './change-cards.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';
import { findEarlier, keepDeeds } from './deeds.ts';
import { conflict } from './errors.ts';
import { nameDeed } from './name-deed.ts';
import type { Scope } from './queues.ts';
import { isRevocable, REVOCABLE } from './revocable.ts';

/** A deed taken back. */
export interface TakenBack {
  undone: Undone;
  /** The card it had taken from the table: one that was rated, or put away and is asked today. */
  card: string | undefined;
}

/**
 * Takes back the newest deed of this device, or the one named. A request sent again takes back what it did the first time.
 * `deed` is the id of an event, or of the group its events share; the scope says what is on the table.
 * @throws `conflict` when nothing is left to take back, or the deed named is not one that can be.
 */
export async function takeBack(
  context: ApiContext,
  { event, deed, ...scope }: { event: string; deed?: string | undefined } & Scope,
): Promise<TakenBack> {
  const events = await revokeDeed(context, { event, deed }, ({ kind }) => REVOCABLE.includes(kind));
  // Named once it is taken back: a deck that was removed has its title again.
  return { undone: nameDeed(context, events), card: cardOf(context, scope, events[0]) };
}

/** Takes back a deed of the history by its name. @throws `conflict` as {@link takeBack} does. */
export async function takeBackNamed(
  context: ApiContext,
  named: { event: string; deed: string },
): Promise<void> {
  await revokeDeed(context, named, isRevocable);
}

async function revokeDeed(
  context: ApiContext,
  { event, deed }: { event: string; deed: string | undefined },
  canBe: (event: StudyEvent) => boolean,
): Promise<[StudyEvent, ...StudyEvent[]]> {
  const events = await findDeed(context, { event, deed }, canBe);
  const [first, ...rest] = events;
  if (!first) throw conflict('There is nothing left to take back.');
  const rated = first.kind === 'card-rated' ? context.store.progress.cards.get(first.card) : undefined;
  await keepDeeds(
    context,
    events.map(({ id }, part): Deed => ({ kind: 'event-revoked', id: partId(event, part), target: id })),
    { areQueuesKept: true },
  );
  if (first.kind !== 'card-rated' || deed !== undefined) {
    if (events.some(isAskedOtherwise)) context.queues.drop();
  } else if (rated !== context.store.progress.cards.get(first.card)) {
    const { catalogue, queues, store } = context;
    queues.takeBack(catalogue, store.progress, first.card, rated, readNow(context));
  }
  context.crams.takeBack(new Set(events.map(({ id }) => id)));
  return [first, ...rest];
}

function cardOf(context: ApiContext, scope: Scope, event: StudyEvent): string | undefined {
  if (event.kind === 'card-rated') return context.catalogue.cards.has(event.card) ? event.card : undefined;
  if (event.kind !== 'cards-changed' || event.cards.length > 1 || !isPutAway(event.change)) return undefined;
  const [card = ''] = event.cards;
  // One put away somewhere else need not be due: it is not asked because of that.
  return holdsCard(currentQueue(context, scope), card) ? card : undefined;
}

async function findDeed(
  context: ApiContext,
  { event, deed }: { event: string; deed: string | undefined },
  canBe: (event: StudyEvent) => boolean,
): Promise<StudyEvent[]> {
  const { store } = context;
  const before = await findTakenBack(context, event);
  const [known] = before;
  if (known) {
    // A crash may have come between the parts: what is left of the deed is taken back now.
    const rest =
      groupOf(known) === undefined ? [] : await store.eventsOf({ area: 'group', id: groupOf(known) ?? '' });
    return [...before, ...rest];
  }
  const target =
    deed === undefined ? await store.lastRevocable(REVOCABLE) : await findNamed(context, deed, canBe);
  if (!target) return [];
  const group = groupOf(target);
  return group === undefined ? [target] : store.eventsOf({ area: 'group', id: group });
}

/** What an earlier request with this id took back. */
async function findTakenBack(context: ApiContext, event: string): Promise<StudyEvent[]> {
  const targets: StudyEvent[] = [];
  for (let part = 0; ; part += 1) {
    const id = partId(event, part);
    const earlier = await findEarlier(context, { kind: 'event-revoked', id, target: id });
    const target = earlier && (await context.store.find(earlier.target));
    if (!target) return targets;
    targets.push(target);
  }
}

/** The deed under an id, unless it was taken back before. */
async function findNamed(
  { store }: ApiContext,
  id: string,
  canBe: (event: StudyEvent) => boolean,
): Promise<StudyEvent | undefined> {
  const event = await store.find(id);
  return event && canBe(event) && !store.isRevoked(id) ? event : undefined;
}

function groupOf(event: StudyEvent): string | undefined {
  return 'group' in event ? event.group : undefined;
}
