import type { MovesView } from '#core/contract/scheduling.ts';
import { partId } from '#core/id.ts';
import type { Deed } from '#core/study/event.ts';
import { nextExamDay } from '#core/study/give-interval.ts';
import { presetOf } from '#core/study/rating-options.ts';
import { countMoves, groupMoves, planMoves, type ScheduledCard } from '#core/study/reschedule.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { keepDeeds, toDeed } from './deeds.ts';

/** How far the load is shown, days: eight weeks. */
const SHOWN_DAYS = 56;

/** What moving the scheduled cards would do to the days ahead. */
export function viewMoves(context: ApiContext): MovesView {
  const today = todayOf(context);
  const cards = listScheduled(context, today);
  const moves = planMoves(cards, today);
  const { before, after } = countMoves(cards, moves, today, SHOWN_DAYS);
  return {
    scheduled: cards.length,
    sooner: moves.filter(({ from, to }) => to < from).length,
    later: moves.filter(({ from, to }) => to > from).length,
    days: before.map((count, index) => ({
      date: formatStudyDay(today + index),
      before: count,
      after: after[index] ?? 0,
    })),
  };
}

/**
 * Moves the scheduled cards, in events that share a group. A request sent again is the deed it was, and goes on with what
 * a crash left undone.
 * @returns how many cards were moved.
 */
export async function moveCards(context: ApiContext, event: string): Promise<number> {
  const { store } = context;
  const today = todayOf(context);
  const earlier = (await store.find(event)) ? await store.eventsOf({ area: 'group', id: event }) : [];
  const deeds: Deed[] = earlier.map(toDeed);
  // Taken back meanwhile, the request was answered long ago.
  if (!store.isRevoked(event)) {
    for (const { dueOn, cards } of groupMoves(planMoves(listScheduled(context, today), today))) {
      const id = partId(event, deeds.length);
      deeds.push({ kind: 'cards-changed', id, cards, change: { dueOn }, group: event });
    }
  }
  if (deeds.length > 0) await keepDeeds(context, deeds);
  return deeds.reduce((sum, deed) => sum + (deed.kind === 'cards-changed' ? deed.cards.length : 0), 0);
}

function todayOf(context: ApiContext): number {
  return Math.floor(readNow(context).studyTime / DAY_MS);
}

/** Cards that are out of their steps and asked at all, with the options of their decks. */
function listScheduled({ catalogue, store }: ApiContext, today: number): ScheduledCard[] {
  const { progress } = store;
  const scheduled: ScheduledCard[] = [];
  for (const { id, cards } of catalogue.units.values()) {
    const preset = presetOf(progress, id);
    const examDay = nextExamDay(progress, id, today);
    for (const { id: card } of cards) {
      const known = progress.cards.get(card);
      if (known?.phase !== 'review' || progress.marks.get(card)?.suspended) continue;
      scheduled.push({ card, known, preset, examDay });
    }
  }
  return scheduled;
}
