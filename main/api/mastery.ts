import type { Catalogue, ConceptHoldings } from '#core/content/catalogue.ts';
import type { Unit } from '#core/content/pack.ts';
import type { Mastery } from '#core/mastery/evidence.ts';
import { conceptMastery } from '#core/mastery/mastery.ts';
import { deckOfUnit } from '#core/study/own-cards.ts';
import { readNow, type ApiContext } from './context.ts';

/** The units of the packs; a learner's own decks teach no concept. */
export function taughtUnits({ units }: Catalogue): Unit[] {
  return [...units.values()].filter(({ id }) => deckOfUnit(id) === undefined);
}

/** The concepts a unit teaches, in the order its sections teach them, each with its mastery now. */
export function unitMasteries(context: ApiContext, unit: Unit): (Mastery & { holdings: ConceptHoldings })[] {
  const { catalogue, store } = context;
  const { studyTime } = readNow(context);
  const taught = new Set(
    unit.lessons.flatMap((lesson) => lesson.sections.flatMap((section) => section.concepts)),
  );
  return [...taught].flatMap((id) => {
    const holdings = catalogue.concepts.get(id);
    return holdings ? [{ ...conceptMastery(holdings, store.progress, studyTime), holdings }] : [];
  });
}
