import type { Catalogue } from '#core/content/catalogue.ts';
import { ConceptMemories } from '#core/mastery/concept-memories.ts';
import { ChangedCards } from '#core/study/changed-cards.ts';
import { HeldCards } from '#core/study/held-cards.ts';
import { DueLoad } from '#core/study/load.ts';
import type { CardProgress, Progress } from '#core/study/progress.ts';

/** What is concluded from all cards at once: worked out when it is first asked for, then kept rating by rating. */
export class Standing {
  private due: { load: DueLoad; progress: Progress } | undefined;
  private found: ChangedCards | undefined;
  private facts: HeldCards | undefined;
  private remembered: ConceptMemories | undefined;

  /** How many cards fall due on each day, of those that are asked. */
  load(catalogue: Catalogue, progress: Progress): DueLoad {
    if (this.due?.progress !== progress) this.due = { load: countDue(catalogue, progress), progress };
    return this.due.load;
  }

  /** The learned cards to look at again on a study day. */
  changed(catalogue: Catalogue, progress: Progress, day: number): ChangedCards {
    if (this.found?.progress !== progress || this.found.day !== day)
      this.found = new ChangedCards(catalogue, progress, day);
    return this.found;
  }

  /** The cards a learner would more likely recall than not on a study day. */
  held({ cards }: Catalogue, progress: Progress, day: number): HeldCards {
    if (this.facts?.progress !== progress || this.facts.day !== day)
      this.facts = new HeldCards(progress, (card) => cards.has(card), day);
    return this.facts;
  }

  /** How the cards of each concept are forgotten. */
  memories(catalogue: Catalogue, progress: Progress): ConceptMemories {
    if (this.remembered?.progress !== progress) this.remembered = new ConceptMemories(catalogue, progress);
    return this.remembered;
  }

  /**
   * Takes account of a rating, or of one that was taken back.
   * @param isAsked the card is not suspended.
   */
  move(
    card: string,
    before: CardProgress | undefined,
    after: CardProgress | undefined,
    { isAsked = true } = {},
  ): void {
    if (isAsked) this.due?.load.move(before, after);
    this.found?.look(card);
    this.facts?.move(card, before, after);
    this.remembered?.look(card);
  }

  /** Takes account of one card that was buried, or suspended when it had not been. */
  putAway(card: string, known: CardProgress | undefined, isSuspended: boolean): void {
    if (isSuspended) this.due?.load.move(known, undefined);
    this.found?.look(card);
  }

  /** Progress changed in another way. */
  drop(): void {
    this.due = undefined;
    this.found = undefined;
    this.facts = undefined;
    this.remembered = undefined;
  }
}

function countDue({ cards }: Catalogue, { cards: known, marks }: Progress): DueLoad {
  const load = new DueLoad();
  for (const [card, schedule] of known) {
    if (cards.has(card) && !marks.get(card)?.suspended) load.move(undefined, schedule);
  }
  return load;
}
