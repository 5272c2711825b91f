import type { ConceptHoldings } from '#core/content/catalogue.ts';
import type { Unit } from '#core/content/pack.ts';
import type { Mastery } from '#core/mastery/evidence.ts';
import { conceptMastery } from '#core/mastery/mastery.ts';
import { readNow, type ApiContext } from './context.ts';

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
