import type { Card } from '#core/content/pack.ts';
import type { CardView, SessionView } from '#core/contract.ts';
import { isUnlocked } from '#core/study/plan.ts';
import { buildQueue, nextCard } from '#core/study/queue.ts';
import { cardOptions } from '#core/study/reduce.ts';
import { previewReview, RATINGS, retrievability } from '#core/study/schedule.ts';
import { fromStudyTime, MINUTE_MS } from '#core/time.ts';
import { studyNow, type ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { viewFacts, viewSection } from './views.ts';

/** What a review is limited to; everything unlocked when neither is named. */
export interface Scope {
  unit?: string | undefined;
  lesson?: string | undefined;
}

/** The next card with what a review screen shows around it; `shown` puts a certain card on the table (after undo). */
export function viewSession(context: ApiContext, scope: Scope, shown?: string): SessionView {
  const { catalogue, store } = context;
  const { progress } = store;
  const studyTime = studyNow(context);
  const isScoped = scope.unit !== undefined || scope.lesson !== undefined;
  // Whoever picks a unit or lesson wants its cards, read or not.
  const unlocked = (card: string) => isScoped || isUnlocked(catalogue, progress, card);
  const queue = buildQueue(progress, cardsInScope(context, scope), unlocked, studyTime);
  const card = catalogue.cards.get(shown ?? nextCard(queue) ?? '')?.card;
  const { offset } = context.now();
  return {
    card: card ? viewCard(context, card, studyTime) : null,
    left: {
      new: queue.fresh.length,
      learning: queue.learning.length + queue.soon.length,
      review: queue.review.length,
    },
    doneToday: queue.doneToday.reviews + queue.doneToday.introduced,
    canUndo: store.hasRevocable(['card-rated']),
    nextDueAt: queue.nextDue === undefined ? null : fromStudyTime(queue.nextDue, offset),
  };
}

function cardsInScope({ catalogue }: ApiContext, { unit, lesson }: Scope): Iterable<string> {
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

function viewCard(context: ApiContext, card: Card, studyTime: number): CardView {
  const { catalogue, store } = context;
  const known = store.progress.cards.get(card.id);
  const options = cardOptions(card.id, known?.reps ?? 0, store.progress.preset.retention);
  const preview = previewReview(known, studyTime, options);
  return {
    card: card.id,
    kind: card.kind,
    front: card.kind === 'cloze' ? [] : card.front,
    back: card.kind === 'basic' ? card.back : [],
    parts: card.kind === 'cloze' ? card.parts : [],
    ...(card.kind === 'typed' ? { answer: card.answer } : {}),
    accept: card.kind === 'typed' ? card.accept : [],
    facts: viewFacts(catalogue, card.facts, context.now()),
    section: viewSection(catalogue, card.section),
    phase: known?.phase ?? 'new',
    ...(known ? { recall: retrievability(known, studyTime) } : {}),
    intervals: RATINGS.map((rating) => {
      const { phase, intervalDays, due } = preview[rating];
      if (phase === 'review') return { rating, days: intervalDays };
      return { rating, minutes: Math.max(1, Math.round((due - studyTime) / MINUTE_MS)) };
    }),
  };
}
