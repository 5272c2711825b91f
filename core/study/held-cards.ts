import { DAY_MS } from '#core/time.ts';
import { recallNow } from './due.ts';
import type { CardProgress, Progress } from './progress.ts';

/** Chance of recall from which a fact counts as held. */
const HELD_RECALL = 0.5;

/** Whether a learner would more likely recall a card than not. */
export function isHeld(card: CardProgress, studyTime: number): boolean {
  return recallNow(card, studyTime) >= HELD_RECALL;
}

/** How many cards a learner would more likely recall than not on a study day. Changed in place, card by card. */
export class HeldCards {
  count = 0;
  /** Of them, those that were met on that day. */
  newly = 0;
  /** Study day. */
  readonly day: number;
  readonly progress: Progress;
  private readonly isInScope: (card: string) => boolean;

  constructor(progress: Progress, isInScope: (card: string) => boolean, day: number) {
    this.progress = progress;
    this.isInScope = isInScope;
    this.day = day;
    for (const [id, known] of progress.cards) this.move(id, undefined, known);
  }

  /** What was known of a card gives way to what is known now. */
  move(card: string, before: CardProgress | undefined, after: CardProgress | undefined): void {
    if (!this.isInScope(card)) return;
    this.add(before, -1);
    this.add(after, 1);
  }

  private add(card: CardProgress | undefined, by: number): void {
    if (!card || !isHeld(card, this.day * DAY_MS)) return;
    this.count += by;
    if (card.introduced === this.day) this.newly += by;
  }
}
