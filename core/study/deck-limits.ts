import { lastDay } from './due.ts';
import type { Progress } from './progress.ts';

/** The deck of a card. */
type DeckOf = (card: string) => string | undefined;

/** What the decks that have limits of their own still admit today. Costs nothing where none has. */
export class DeckLimits {
  private readonly left = new Map<string, { introduced: number; reviews: number }>();
  private readonly deckOf: DeckOf;

  constructor(progress: Progress, deckOf: DeckOf, day: number) {
    this.deckOf = deckOf;
    for (const [deck, { newPerDay, reviewsPerDay }] of progress.deckOptions) {
      if (newPerDay === undefined && reviewsPerDay === undefined) continue;
      this.left.set(deck, { introduced: newPerDay ?? Infinity, reviews: reviewsPerDay ?? Infinity });
    }
    if (this.left.size === 0) return;
    for (const [card, known] of progress.cards) {
      if (known.introduced === day) this.admit(card, 'introduced');
      else if (lastDay(known) === day) this.admit(card, 'reviews');
    }
  }

  /** Counts a card against its deck's limit. @returns false when the limit is reached. */
  admit(card: string, what: 'introduced' | 'reviews'): boolean {
    const left = this.left.size === 0 ? undefined : this.left.get(this.deckOf(card) ?? '');
    if (!left) return true;
    if (left[what] <= 0) return false;
    left[what] -= 1;
    return true;
  }

  /** Takes back what {@link admit} counted. */
  release(card: string, what: 'introduced' | 'reviews'): void {
    const left = this.left.size === 0 ? undefined : this.left.get(this.deckOf(card) ?? '');
    if (left) left[what] += 1;
  }
}
