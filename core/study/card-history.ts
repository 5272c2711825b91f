import { DAY_MS, fromStudyTime, MINUTE_MS, toStudyTime } from '#core/time.ts';
import { eventTime, type Rating, type StudyEvent } from './event.ts';
import { compareEvents } from './order.ts';
import { emptyProgress, type CardProgress } from './progress.ts';
import { reduce } from './reduce.ts';
import { retrievability } from './schedule.ts';

/** One thing that happened to a card, with what it led to. */
export interface CardHistoryEntry {
  event: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Minutes the learner's clock was ahead of UTC. */
  offset: number;
  kind: 'rated' | 'practised' | 'moved' | 'forgotten';
  rating?: Rating;
  /** Chance of recall just before, 0..1; absent before the first rating and while in its steps. */
  recall?: number;
  /** Interval then given: minutes of a step, or days. */
  minutes?: number;
  days?: number;
  tookMs?: number;
  /** What was known of the card before and after. */
  before: CardProgress | undefined;
  after: CardProgress | undefined;
}

/**
 * What happened to one card, in order, each with what followed from it.
 * @param events those of the card that count, in any order; others are left out.
 */
export function replayCard(card: string, events: readonly StudyEvent[]): CardHistoryEntry[] {
  const progress = emptyProgress();
  const entries: CardHistoryEntry[] = [];
  for (const event of events.toSorted(compareEvents)) {
    const before = progress.cards.get(card);
    const at = eventTime(event);
    const { offset } = event;
    const studyTime = toStudyTime({ at, offset });
    const recall = before?.phase === 'review' ? { recall: retrievability(before, studyTime) } : {};
    const base = { event: event.id, at, offset, before };
    if (event.kind === 'card-practised') {
      const { rating, tookMs } = event;
      entries.push({ ...base, ...recall, kind: 'practised', rating, tookMs, after: before });
      continue;
    }
    if (event.kind !== 'card-rated' && event.kind !== 'cards-changed') continue;
    reduce(progress, event.kind === 'card-rated' ? event : { ...event, cards: [card] });
    const after = progress.cards.get(card);
    if (event.kind === 'card-rated') {
      const { rating, tookMs } = event;
      entries.push({ ...base, ...recall, kind: 'rated', rating, tookMs, ...intervalOf(after), after });
    } else if (before && !after) {
      entries.push({ ...base, ...recall, kind: 'forgotten', after });
    } else if (before && after && after !== before) {
      entries.push({ ...base, ...recall, kind: 'moved', ...intervalOf(after), after });
    }
  }
  return entries;
}

function intervalOf(after: CardProgress | undefined): { minutes?: number; days?: number } {
  if (!after) return {};
  if (after.phase === 'review') return { days: after.intervalDays };
  return { minutes: Math.max(1, Math.round((after.due - after.lastReview) / MINUTE_MS)) };
}

/** Points of one memory between two reviews; a power curve needs no more to look round. */
const POINTS = 12;

/**
 * Chance of recall from the first rating on: after each rating it stands at 1 and fades until the next, after the last one
 * until `until` (milliseconds since the epoch) or the due day, whichever is later. Steps within a day are drawn as known.
 */
export function forgettingCurve(
  entries: readonly CardHistoryEntry[],
  until: number,
): { at: number; recall: number }[] {
  const rated = entries.filter(({ kind }) => kind === 'rated' || kind === 'forgotten');
  return rated.flatMap(({ at, offset, after }, index) => {
    if (!after) return [];
    const next = rated[index + 1]?.at;
    const end = next ?? Math.max(until, fromStudyTime(after.due, offset));
    return fade(after, at, Math.max(at, end));
  });
}

function fade(card: CardProgress, from: number, to: number): { at: number; recall: number }[] {
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const at = from + ((to - from) * index) / POINTS;
    // Whole days are what the schedule counts by; the picture fades evenly.
    return { at, recall: smoothRecall(card, (at - from) / DAY_MS) };
  });
}

/** {@link retrievability} between whole days. */
function smoothRecall(card: CardProgress, days: number): number {
  const whole = Math.floor(days);
  const at = (day: number) => retrievability(card, card.lastReview + day * DAY_MS);
  return at(whole) + (days - whole) * (at(whole + 1) - at(whole));
}
