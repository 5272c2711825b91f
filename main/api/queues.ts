import type { Catalogue } from '#core/content/catalogue.ts';
import { isUnlocked } from '#core/study/plan.ts';
import type { CardProgress, Progress } from '#core/study/progress.ts';
import { putAway, takeBackRating } from '#core/study/queue-changes.ts';
import { advanceQueue, buildQueue, type Queue } from '#core/study/queue.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import { notFound } from './errors.ts';
import { Standing } from './standing.ts';

/** What a review is limited to; everything unlocked when neither is named. */
export interface Scope {
  unit?: string | undefined;
  lesson?: string | undefined;
  /** A sitting out of turn, which has a list of its own in place of a queue. */
  cram?: string | undefined;
  /** A review of certain cards in their turn; of everything once the app was started anew. */
  sitting?: string | undefined;
}

/** Under what the queue of everything is kept. */
const WHOLE = '|';

/** More scopes than anybody has open at once; and more sittings. */
const SCOPES_KEPT = 8;

/**
 * The queues in use, one per scope. A rating advances them; whatever else changes progress drops them, and the next
 * question builds them anew.
 */
export class Queues {
  private readonly byScope = new Map<string, Queue>();
  private readonly sittings = new Map<string, readonly string[]>();
  readonly standing = new Standing();

  /** Begins a review of certain cards; the one begun longest ago makes room. The same one begun again is as it was. */
  beginSitting(sitting: string, cards: readonly string[]): void {
    if (this.sittings.has(sitting)) return;
    for (const oldest of this.sittings.keys()) {
      if (this.sittings.size < SCOPES_KEPT) break;
      this.sittings.delete(oldest);
    }
    this.sittings.set(sitting, cards);
  }

  /** Ids of the cards of a scope, in the order new ones are introduced. @throws `not-found` */
  cardsIn(catalogue: Catalogue, scope: Scope): Iterable<string> {
    const chosen = scope.sitting === undefined ? undefined : this.sittings.get(scope.sitting);
    return chosen?.filter((card) => catalogue.cards.has(card)) ?? cardsInScope(catalogue, scope);
  }

  /** The queue of a scope as of `now`. */
  get(catalogue: Catalogue, progress: Progress, scope: Scope, now: Now): Queue {
    const isSitting = scope.sitting !== undefined && this.sittings.has(scope.sitting);
    const key = isSitting ? `sitting ${scope.sitting}` : `${scope.lesson ?? ''}|${scope.unit ?? ''}`;
    const kept = this.byScope.get(key);
    if (kept && kept.day === Math.floor(now.studyTime / DAY_MS)) return kept;
    const isScoped = isSitting || scope.unit !== undefined || scope.lesson !== undefined;
    // Whoever picks a unit or lesson wants its cards, read or not.
    const unlocked = (card: string) => isScoped || isUnlocked(catalogue, progress, card);
    const queue = buildQueue(
      progress,
      {
        candidates: this.cardsIn(catalogue, scope),
        isUnlocked: unlocked,
        deckOf: (card) => catalogue.cards.get(card)?.unit.id,
      },
      now,
    );
    if (this.byScope.size >= SCOPES_KEPT) this.byScope.clear();
    this.byScope.set(key, queue);
    return queue;
  }

  /** Takes a rating into account that is in progress already: what was known of the card, and what is known now. */
  advance(card: string, before: CardProgress | undefined, after: CardProgress | undefined): void {
    this.standing.move(card, before, after);
    for (const [key, queue] of this.byScope) {
      if (!after || !advanceQueue(queue, card, before, after)) this.byScope.delete(key);
    }
  }

  /** Takes account of one card that was buried or suspended. */
  putAway(card: string, known: CardProgress | undefined, isSuspended: boolean): void {
    this.standing.putAway(card, known, isSuspended);
    for (const [key, queue] of this.byScope) {
      if (!putAway(queue, card)) this.byScope.delete(key);
    }
  }

  /**
   * Takes account of a rating that was taken back. Queues of one unit or lesson are small and built anew.
   * @param rated what was known of the card with it; `progress` is as it is without.
   */
  takeBack(
    catalogue: Catalogue,
    progress: Progress,
    card: string,
    rated: CardProgress | undefined,
    now: Now,
  ): void {
    const known = progress.cards.get(card);
    this.standing.move(card, rated, known, { isAsked: !progress.marks.get(card)?.suspended });
    const isAsked = known !== undefined || isUnlocked(catalogue, progress, card);
    for (const [key, queue] of this.byScope) {
      const isKept = key === WHOLE && isAsked && takeBackRating(queue, card, rated, known, now);
      if (!isKept) this.byScope.delete(key);
    }
  }

  /** Progress changed in another way than by a rating. */
  drop(): void {
    this.byScope.clear();
    this.standing.drop();
  }
}

/** Ids of the cards of a unit, a lesson or everything, in pack order. */
function cardsInScope(catalogue: Catalogue, { unit, lesson }: Scope): Iterable<string> {
  if (lesson !== undefined) {
    const placed = catalogue.lessons.get(lesson);
    if (!placed) throw notFound('lesson', lesson);
    const sections = new Set(placed.lesson.sections.map((section) => section.id));
    return placed.unit.cards
      .filter((card) => card.section !== null && sections.has(card.section))
      .map((card) => card.id);
  }
  if (unit === undefined) return catalogue.cards.keys();
  const found = catalogue.units.get(unit);
  if (!found) throw notFound('unit', unit);
  return found.cards.map((card) => card.id);
}
