import type { Catalogue, ConceptHoldings } from '#core/content/catalogue.ts';
import type { Unit } from '#core/content/pack.ts';
import type { Mastery } from '#core/mastery/evidence.ts';
import { masterConcepts } from '#core/mastery/mastery.ts';
import { deckOfUnit } from '#core/study/own-cards.ts';
import { readNow, type ApiContext } from './context.ts';

/** The units of the packs; a learner's own decks teach no concept. */
export function taughtUnits({ units }: Catalogue): Unit[] {
  return [...units.values()].filter(({ id }) => deckOfUnit(id) === undefined);
}

/** The mastery of every concept now, by id: made once for all units of a reply. */
export function masteriesNow(context: ApiContext): ReadonlyMap<string, Mastery> {
  return masteriesAt(context, readNow(context).studyTime);
}

/** The mastery of every concept at a moment without study until then, by id. */
export function masteriesAt(context: ApiContext, studyTime: number): ReadonlyMap<string, Mastery> {
  const { catalogue, queues, store } = context;
  const memories = queues.standing.memories(catalogue, store.progress);
  return masterConcepts(catalogue.concepts, store.progress, studyTime, memories);
}

/** The concepts a unit teaches, in the order its sections teach them. */
export function taughtConcepts({ lessons }: Unit): string[] {
  return [...new Set(lessons.flatMap(({ sections }) => sections.flatMap(({ concepts }) => concepts)))];
}

/** {@link taughtConcepts} of a unit, each with its mastery. */
export function unitMasteries(
  { concepts }: Catalogue,
  unit: Unit,
  masteries: ReadonlyMap<string, Mastery>,
): (Mastery & { holdings: ConceptHoldings })[] {
  return taughtConcepts(unit).flatMap((id) => {
    const holdings = concepts.get(id);
    const mastery = masteries.get(id);
    return holdings && mastery ? [{ ...mastery, holdings }] : [];
  });
}
