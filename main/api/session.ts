import type { Card } from '#core/content/pack.ts';
import type { CardView, SessionView } from '#core/contract/cards.ts';
import { countLeft, findNextDue, nextCard } from '#core/study/queue.ts';
import { cardOptions } from '#core/study/reduce.ts';
import { previewReview, RATINGS, retrievability } from '#core/study/schedule.ts';
import { MINUTE_MS } from '#core/time.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';
import { cardsInScope, type Scope } from './queues.ts';
import { viewFacts, viewSection } from './views.ts';

/** The next card with what a review screen shows around it; `shown` puts a certain card on the table (after undo). */
export function viewSession(context: ApiContext, scope: Scope, shown?: string): SessionView {
  const { catalogue, store } = context;
  const now = readNow(context);
  const queue = currentQueue(context, scope);
  const card = catalogue.cards.get(shown ?? nextCard(queue, now) ?? '')?.card;
  const nextDue = card ? undefined : findNextDue(store.progress, cardsInScope(catalogue, scope), queue, now);
  return {
    card: card ? viewCard(context, card, now.studyTime) : null,
    left: countLeft(queue, now),
    heldBack: queue.heldBack,
    doneToday: queue.doneToday.reviews + queue.doneToday.introduced,
    canUndo: store.hasRevocable(['card-rated']),
    nextDueAt: nextDue ?? null,
  };
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
    reps: known?.reps ?? 0,
    ...(known ? { recall: retrievability(known, studyTime) } : {}),
    intervals: RATINGS.map((rating) => {
      const { phase, intervalDays, due } = preview[rating];
      if (phase === 'review') return { rating, days: intervalDays };
      return { rating, minutes: Math.max(1, Math.round((due - studyTime) / MINUTE_MS)) };
    }),
  };
}
