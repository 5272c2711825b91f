import type { Catalogue } from '#core/content/catalogue.ts';
import { isUnlocked } from '#core/study/plan.ts';
import type { CardProgress, Progress } from '#core/study/progress.ts';
import { advanceQueue, buildQueue, type Queue } from '#core/study/queue.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import { notFound } from './errors.ts';

/** What a review is limited to; everything unlocked when neither is named. */
export interface Scope {
  unit?: string | undefined;
  lesson?: string | undefined;
}

/** More scopes than anybody has open at once. */
const SCOPES_KEPT = 8;

/**
 * The queues in use, one per scope. A rating advances them; whatever else changes progress drops them, and the next
 * question builds them anew.
 */
export class Queues {
  private readonly byScope = new Map<string, Queue>();

  /** The queue of a scope as of `now`. */
  get(catalogue: Catalogue, progress: Progress, scope: Scope, now: Now): Queue {
    const key = `${scope.lesson ?? ''}|${scope.unit ?? ''}`;
    const kept = this.byScope.get(key);
    if (kept && kept.day === Math.floor(now.studyTime / DAY_MS)) return kept;
    const isScoped = scope.unit !== undefined || scope.lesson !== undefined;
    // Whoever picks a unit or lesson wants its cards, read or not.
    const unlocked = (card: string) => isScoped || isUnlocked(catalogue, progress, card);
    const queue = buildQueue(
      progress,
      {
        candidates: cardsInScope(catalogue, scope),
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
    for (const [key, queue] of this.byScope) {
      if (!after || !advanceQueue(queue, card, before, after)) this.byScope.delete(key);
    }
  }

  /** Progress changed in another way than by a rating. */
  drop(): void {
    this.byScope.clear();
  }
}

/** Ids of the cards of a scope, in pack order. */
export function cardsInScope(catalogue: Catalogue, { unit, lesson }: Scope): Iterable<string> {
  if (lesson !== undefined) {
    const placed = catalogue.lessons.get(lesson);
    if (!placed) throw notFound('lesson', lesson);
    const sections = new Set(placed.lesson.sections.map((section) => section.id));
    return placed.unit.cards.filter((card) => sections.has(card.section)).map((card) => card.id);
  }
  if (unit === undefined) return catalogue.cards.keys();
  const found = catalogue.units.get(unit);
  if (!found) throw notFound('unit', unit);
  return found.cards.map((card) => card.id);
}
