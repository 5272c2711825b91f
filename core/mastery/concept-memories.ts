import type { Catalogue, ConceptHoldings } from '#core/content/catalogue.ts';
import type { Card } from '#core/content/pack.ts';
import { lastDay } from '#core/study/due.ts';
import type { Progress } from '#core/study/progress.ts';
import { DEFAULT_DECAY, forgettingSlope } from '#core/study/schedule.ts';

/** Stands for a card in its learning steps, which counts as not known. */
export const IN_STEPS = -1;

/**
 * How the rated cards of a concept are forgotten, side by side: what is known of them lies scattered in memory, and to gather
 * it costs many times what it takes to say the chance of recall at a moment.
 */
export interface ConceptMemory {
  /** Of each rated card, its place among the cards of the concept. */
  places: Uint32Array;
  /** Study days of the last ratings. */
  lastDays: Float64Array;
  /** As `forgettingSlope` has them, or {@link IN_STEPS}. */
  slopes: Float64Array;
  decays: Float64Array;
}

function readMemory(cards: readonly Card[], progress: Progress): ConceptMemory {
  const rated = cards.flatMap(({ id }, place) => {
    const known = progress.cards.get(id);
    return known ? [{ place, known }] : [];
  });
  const { length } = rated;
  const memory: ConceptMemory = {
    places: new Uint32Array(length),
    lastDays: new Float64Array(length),
    slopes: new Float64Array(length),
    decays: new Float64Array(length),
  };
  for (const [index, { place, known }] of rated.entries()) {
    memory.places[index] = place;
    memory.lastDays[index] = lastDay(known);
    memory.slopes[index] =
      known.phase === 'review' ? forgettingSlope(known.stability, known.decay) : IN_STEPS;
    memory.decays[index] = known.decay ?? DEFAULT_DECAY;
  }
  return memory;
}

/** The memories of concepts: gathered when they are first asked for, and anew once a card of theirs was rated. */
export class ConceptMemories {
  readonly progress: Progress;
  private readonly cards: Catalogue['cards'];
  private readonly kept = new Map<string, ConceptMemory>();

  constructor({ cards }: Pick<Catalogue, 'cards'>, progress: Progress) {
    this.cards = cards;
    this.progress = progress;
  }

  of({ concept, cards }: ConceptHoldings): ConceptMemory {
    let memory = this.kept.get(concept.id);
    if (!memory) this.kept.set(concept.id, (memory = readMemory(cards, this.progress)));
    return memory;
  }

  /** Takes account of what progress says of one card now. */
  look(card: string): void {
    for (const concept of this.cards.get(card)?.card.concepts ?? []) this.kept.delete(concept);
  }
}
