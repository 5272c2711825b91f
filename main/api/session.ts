import type { Card } from '#core/content/pack.ts';
import type { CardView, SessionView } from '#core/contract/cards.ts';
import { noteOfCard } from '#core/study/own-cards.ts';
import { countLeft, findNextDue, nextCard } from '#core/study/queue.ts';
import { RATINGS, retrievability } from '#core/study/schedule.ts';
import { DAY_MS, MINUTE_MS } from '#core/time.ts';
import { isReworded, viewFace } from './card-face.ts';
import { languageOf, viewMarks } from './card-marks.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';
import { ratingOutcomes } from './rating-options.ts';
import type { Scope } from './queues.ts';
import { viewCram } from './view-cram.ts';
import { REVOCABLE } from './revocable.ts';
import { viewFacts, viewSection } from './views.ts';

/** The next card with what a review screen shows around it; `shown` puts a certain card on the table (after undo). */
export function viewSession(context: ApiContext, scope: Scope, shown?: string): SessionView {
  if (scope.cram !== undefined) return viewCramSession(context, scope.cram, shown);
  const { catalogue, store } = context;
  const now = readNow(context);
  const queue = currentQueue(context, scope);
  const card = catalogue.cards.get(shown ?? nextCard(queue, now) ?? '')?.card;
  const nextDue = card
    ? undefined
    : findNextDue(store.progress, context.queues.cardsIn(catalogue, scope), queue, now);
  return {
    card: card ? viewCard(context, card, now.studyTime) : null,
    left: countLeft(queue, now),
    heldBack: queue.heldBack,
    doneToday: queue.doneToday.reviews + queue.doneToday.introduced,
    canUndo: store.hasRevocable(REVOCABLE),
    nextDueAt: nextDue ?? null,
  };
}

/** The next card of a sitting out of turn; `shown` comes first where it is one of those left. */
function viewCramSession(context: ApiContext, cram: string, shown: string | undefined): SessionView {
  const { catalogue, store } = context;
  const { studyTime } = readNow(context);
  const { view, queue } = viewCram(context, cram);
  const first =
    shown !== undefined && queue.includes(shown) ? shown : queue.find((id) => catalogue.cards.has(id));
  const card = catalogue.cards.get(first ?? '')?.card;
  return {
    card: card ? viewCard(context, card, studyTime) : null,
    left: { new: 0, learning: view.again, review: queue.length - view.again },
    heldBack: 0,
    doneToday: view.done,
    canUndo: store.hasRevocable(REVOCABLE),
    nextDueAt: null,
    cram: view,
  };
}

function viewCard(context: ApiContext, card: Card, studyTime: number): CardView {
  const { catalogue, store } = context;
  const known = store.progress.cards.get(card.id);
  const outcomes = ratingOutcomes(context, card.id);
  return {
    card: card.id,
    label: card.label,
    ...languageOf(catalogue, card.id),
    marks: viewMarks(store.progress, card.id, Math.floor(studyTime / DAY_MS)),
    note: noteOfCard(card.id) ?? null,
    ...viewFace(card),
    isReworded: isReworded(card, known),
    facts: viewFacts(catalogue, card.facts, context.now()),
    section: viewSection(catalogue, card.section),
    phase: known?.phase ?? 'new',
    reps: known?.reps ?? 0,
    ...(known ? { recall: retrievability(known, studyTime) } : {}),
    intervals: RATINGS.map((rating) => {
      const { schedule } = outcomes[rating];
      const { phase, intervalDays, due } = schedule;
      if (phase === 'review') return { rating, days: intervalDays, recall: retrievability(schedule, due) };
      return { rating, minutes: Math.max(1, Math.round((due - studyTime) / MINUTE_MS)) };
    }),
  };
}
