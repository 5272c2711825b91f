import {
  expectScore,
  informationOf,
  knownShare,
  NO_ABILITY,
  updateAbility,
  type Ability,
} from './ability.ts';
import type { Pool, PoolConcept, PoolItem } from './adaptive-pool.ts';

/** Questions adaptive practice asks at most in one sitting. */
export const MOST_ADAPTIVE = 20;

/** A concept with this share of {@link knownShare} is known well enough to build upon. */
const KNOWN_SHARE = 0.6;

/** The next item is one of so many that tell nearly most, so that no item is asked over and over. Source: Kingsbury & Zara 1989. */
const ALMOST_BEST = 5;
/** What such an item tells at least, as a share of the best. */
const NEARLY = 0.8;

/** Ability by concept; none where nothing was answered. */
export type Abilities = Map<string, Ability>;

const abilityIn = (abilities: ReadonlyMap<string, Ability>, concept: string) =>
  abilities.get(concept) ?? NO_ABILITY;

/** Counts an answer for each concept of its item, as if the item were about that one alone. Changes `abilities`. */
export function countAnswer(abilities: Abilities, item: PoolItem, score: number): void {
  for (const concept of item.concepts) {
    abilities.set(concept, updateAbility(abilityIn(abilities, concept), item, score));
  }
}

/** What is known of the learner beside abilities. */
export interface Situation {
  abilities: ReadonlyMap<string, Ability>;
  /** Whether anything of a concept was read or answered. */
  isMet: (concept: PoolConcept) => boolean;
  /** Asked in this sitting: not again. */
  isAsked: (item: string) => boolean;
  /** Answered not long ago: only where nothing else is left. */
  isRecent: (item: string) => boolean;
  random: () => number;
}

/**
 * The item to ask next: of the weakest concept whose foundations are known, the one whose answer would tell most, or one of
 * those that tell almost as much. Undefined where everything was asked.
 *
 * A concept waits while one it builds on was met and is still weak; where all wait, none does. Of a learner who has met
 * nothing every concept counts as met.
 */
export function chooseNext(pool: Pool, situation: Situation): string | undefined {
  const ranked = rankConcepts(pool, situation);
  const fresh = (item: PoolItem) => !situation.isAsked(item.id) && !situation.isRecent(item.id);
  const again = (item: PoolItem) => !situation.isAsked(item.id);
  for (const isOpen of [fresh, again]) {
    for (const concept of ranked) {
      const open = concept.items.filter(isOpen);
      if (open.length > 0) return pickAlmostBest(open, abilityIn(situation.abilities, concept.id), situation);
    }
  }
  return undefined;
}

function rankConcepts(pool: Pool, { abilities, isMet }: Situation): PoolConcept[] {
  const all = [...pool.concepts.values()];
  const met = new Set(all.filter(isMet));
  const isWeak = (id: string) => {
    const concept = pool.concepts.get(id);
    return concept !== undefined && met.has(concept) && knownShare(abilityIn(abilities, id)) < KNOWN_SHARE;
  };
  // What is never met comes last; what waits for a foundation comes after what does not.
  const turnOf = (concept: PoolConcept) =>
    met.size > 0 && !met.has(concept) ? 2 : concept.prerequisites.some(isWeak) ? 1 : 0;
  return all
    .map((concept) => ({ concept, turn: turnOf(concept), value: abilityIn(abilities, concept.id).value }))
    .toSorted((a, b) => a.turn - b.turn || a.value - b.value)
    .map(({ concept }) => concept);
}

function pickAlmostBest(
  open: readonly PoolItem[],
  ability: Ability,
  { random }: Situation,
): string | undefined {
  const told = open
    .map((item) => ({ item, information: informationOf(ability, item) }))
    .toSorted((a, b) => b.information - a.information)
    .slice(0, ALMOST_BEST);
  const best = told[0]?.information ?? 0;
  const near = told.filter(({ information }) => information >= NEARLY * best);
  return near[Math.floor(random() * near.length)]?.item.id;
}

/** Why an item is asked, and what its answer changed. */
export interface Reason {
  item: string;
  concept: string;
  /** Whether no other concept was weaker then; one that was had nothing left to ask, was never met, or waited. */
  isWeakest: boolean;
  /** Answers about the concept so far. */
  answers: number;
  /** How well it was known before, and after the answer where there is one: see {@link knownShare}. */
  before: number;
  after?: number;
  /** Score to be expected, 0..1. */
  chance: number;
}

/**
 * Goes through a sitting from what was known before it: the reason for each item, told of its weakest concept, and the
 * abilities at the end.
 */
export function traceSitting(
  pool: Pool,
  before: ReadonlyMap<string, Ability>,
  asked: readonly { item: string; score: number | undefined }[],
): { reasons: Reason[]; abilities: Abilities } {
  const abilities: Abilities = new Map(before);
  const reasons = asked.flatMap(({ item: id, score }): Reason[] => {
    const item = pool.items.get(id);
    if (!item) return [];
    const [concept] = item.concepts.toSorted(
      (a, b) => abilityIn(abilities, a).value - abilityIn(abilities, b).value,
    );
    if (concept === undefined) return [];
    const ability = abilityIn(abilities, concept);
    const { answers, value } = ability;
    const isWeakest = ![...pool.concepts.keys()].some((each) => abilityIn(abilities, each).value < value);
    const reason = { item: id, concept, isWeakest, answers, before: knownShare(ability) };
    const chance = expectScore(ability, item);
    if (score === undefined) return [{ ...reason, chance }];
    countAnswer(abilities, item, score);
    return [{ ...reason, chance, after: knownShare(abilityIn(abilities, concept)) }];
  });
  return { reasons, abilities };
}
