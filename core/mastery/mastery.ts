import type { ConceptHoldings } from '#core/content/catalogue.ts';
import type { Progress } from '#core/study/progress.ts';
import { DAY_MS } from '#core/time.ts';
import { ConceptMemories } from './concept-memories.ts';
import type { Mastery } from './evidence.ts';
import { LASTING_DAYS, masteryLevel } from './level.ts';
import { ownMastery, type OwnMastery } from './own-mastery.ts';
import { PREREQUISITE_SHARE } from './shares.ts';

/**
 * How well every concept is known, for every screen, report and command: there is no other function that says it.
 *
 * mastery = own x support, where
 * - own = 0.65 x cards + 0.35 x questions, or the one of the two there is;
 * - cards = mean chance of recall now (FSRS) over all cards of the concept; one never rated, or in its learning steps, is 0;
 * - questions = sum of weight x score over the answered items / max(sum of their weights, weight of three items of middle
 *   difficulty or of all there are), with weights 1, 1.5 and 2 for recall, understanding and judgement and the score of
 *   `itemScore`: freed of guessing, recent answers first, fading;
 * - support = 1 - 0.2 x (1 - mean own mastery of the direct prerequisites): what rests on something forgotten counts less.
 *
 * Reading unlocks (`seen`) and never raises. It is between 0 and 1, a better answer never lowers it, a wrong one never raises it, and
 * without study it only falls. `docs/mastery.md` tells how it does on learners whose true knowledge is known.
 *
 * Sources: retrievability as evidence, FSRS-6; weights that halve per answer, exponentially weighted moving average as in
 * Pelánek, "Bayesian knowledge tracing, logistic models, and beyond", 2017; prerequisites, Doignon and Falmagne, "Knowledge
 * Spaces", 1999.
 *
 * @param studyTime the moment asked about, milliseconds of study time; a later one than now tells what would be left.
 * @param memories of the cards, where they are kept from one look to the next.
 */
export function masterConcepts(
  concepts: ReadonlyMap<string, ConceptHoldings>,
  progress: Progress,
  studyTime: number,
  memories = new ConceptMemories({ cards: new Map() }, progress),
): Map<string, Mastery> {
  const now = ownMasteries(concepts, progress, memories, studyTime);
  const later = ownMasteries(concepts, progress, memories, studyTime + LASTING_DAYS * DAY_MS);
  const masteries = new Map<string, Mastery>();
  for (const [id, holdings] of concepts) {
    const own = now.get(id);
    const ownLater = later.get(id);
    if (own && ownLater)
      masteries.set(id, describe(holdings, own, ownLater, { now, later, concepts, progress }));
  }
  return masteries;
}

type OwnMasteries = ReadonlyMap<string, OwnMastery>;

function ownMasteries(
  concepts: ReadonlyMap<string, ConceptHoldings>,
  progress: Progress,
  memories: ConceptMemories,
  studyTime: number,
): OwnMasteries {
  return new Map(
    [...concepts].map(([id, holdings]) => [id, ownMastery(holdings, progress, memories, studyTime)]),
  );
}

interface Surroundings {
  now: OwnMasteries;
  later: OwnMasteries;
  concepts: ReadonlyMap<string, ConceptHoldings>;
  progress: Progress;
}

function describe(
  { concept, cards, items, sections }: ConceptHoldings,
  own: OwnMastery,
  ownLater: OwnMastery,
  { now, later, concepts, progress }: Surroundings,
): Mastery {
  const support = supportOf(concept.prerequisites, now);
  const mastery = own.mastery * support;
  const left = ownLater.mastery * supportOf(concept.prerequisites, later);
  const read = sections.filter((section) => progress.sections.has(section.id)).length;
  const isBegun = own.rated > 0 || own.answered > 0 || read > 0;
  return {
    mastery,
    later: left,
    level: masteryLevel(isBegun, mastery, left),
    evidence: {
      cards: { total: cards.length, rated: own.rated, recall: own.recall },
      items: { total: items.length, answered: own.answered, score: own.score },
      sections: { total: sections.length, read },
      prerequisites: concept.prerequisites.flatMap((id) => {
        const before = concepts.get(id);
        return before
          ? [{ concept: id, title: before.concept.title, mastery: now.get(id)?.mastery ?? 0 }]
          : [];
      }),
      support,
      weakest: own.weakest,
    },
  };
}

/** Prerequisites that no pack here holds are left out. */
function supportOf(prerequisites: readonly string[], masteries: OwnMasteries): number {
  const known = prerequisites.flatMap((id) => masteries.get(id)?.mastery ?? []);
  if (known.length === 0) return 1;
  const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
  return 1 - PREREQUISITE_SHARE * (1 - mean);
}

/** Mean of the masteries of some concepts, 0 when there are none. */
export function meanMastery(masteries: readonly Pick<Mastery, 'mastery'>[]): number {
  if (masteries.length === 0) return 0;
  return masteries.reduce((sum, { mastery }) => sum + mastery, 0) / masteries.length;
}
