import { DAY_MS } from '#core/time.ts';
import { compareText } from './order.ts';
import { DueLoad, lightestInterval } from './load.ts';
import { MAXIMUM_INTERVAL } from './defaults.ts';
import type { Preset } from './options.ts';
import type { CardProgress } from './progress.ts';
import {
  intervalFor,
  intervalRange,
  retrievability,
  type IntervalRange,
  type ScheduleOptions,
} from './schedule.ts';

/** Days over which cards are spread that would be overdue once they are moved. */
export const CATCH_UP_DAYS = 7;

/** A card that is out of its learning steps, with the options of its deck. */
export interface ScheduledCard {
  card: string;
  known: CardProgress;
  preset: Preset;
  /** Study day of the next exam its deck is learned for. */
  examDay?: number | undefined;
}

/** A card whose due day would be another under the present options. */
export interface Move {
  card: string;
  from: number;
  to: number;
}

/**
 * Where cards that are scheduled already would fall due under the present options. The memory of a card stays as it is;
 * what changes is the day on which it will have faded to the desired retention. A card that lies within the range FSRS
 * allows its new interval stays where it is. None is put before `today`, and what would be overdue all at once is spread
 * over the next days: {@link CATCH_UP_DAYS}.
 *
 * The same cards give the same moves, in whatever order they come.
 */
export function planMoves(cards: readonly ScheduledCard[], today: number): Move[] {
  const load = new DueLoad();
  for (const { known } of cards) load.move(undefined, known);
  const moves: Move[] = [];
  for (const each of cards.toSorted((a, b) => compareText(a.card, b.card))) {
    const from = Math.floor(each.known.due / DAY_MS);
    const range = rangeOf(each, today);
    const isWithin = from >= range.shortest && from <= range.longest;
    const isDueEitherWay = from <= today && range.shortest <= today;
    if (isWithin || isDueEitherWay) continue;
    const to = chooseDay(each, range, today, load);
    if (to === from) continue;
    load.move(each.known, { ...each.known, due: to * DAY_MS });
    moves.push({ card: each.card, from, to });
  }
  return moves;
}

/** Days a card may fall due on, as study days, none of them over. */
function rangeOf(card: ScheduledCard, today: number): IntervalRange {
  const { shortest, longest } = bringBeforeExam(card, ownRange(card), today);
  if (longest > today) return { shortest: Math.max(today, shortest), longest };
  // Overdue under the present options: soon, but not all of them on one day, and no later than it is now.
  const from = Math.floor(card.known.due / DAY_MS);
  const last = bringBeforeExam(card, { shortest: today, longest: today + CATCH_UP_DAYS - 1 }, today).longest;
  return { shortest: today, longest: Math.max(today, Math.min(from, last)) };
}

function ownRange({ known, preset }: ScheduledCard): IntervalRange {
  const options: ScheduleOptions = {
    retention: preset.retention,
    maximumInterval: preset.maximumInterval ?? MAXIMUM_INTERVAL,
    ...(preset.weights ? { weights: preset.weights } : {}),
  };
  const lastDay = Math.floor(known.lastReview / DAY_MS);
  const { shortest, longest } = intervalRange(
    intervalFor(known.stability, options),
    0,
    options.maximumInterval,
  );
  return { shortest: lastDay + shortest, longest: lastDay + longest };
}

/** A card that would have faded by an exam is asked before it. */
function bringBeforeExam(
  { known, preset, examDay }: ScheduledCard,
  range: IntervalRange,
  today: number,
): IntervalRange {
  const isBefore = examDay === undefined || examDay <= today + 1 || range.longest < examDay;
  if (isBefore || retrievability(known, examDay * DAY_MS) >= preset.retention) return range;
  return { shortest: Math.min(range.shortest, examDay - 1), longest: examDay - 1 };
}

function chooseDay(
  { card, known, preset }: ScheduledCard,
  { shortest, longest }: IntervalRange,
  today: number,
  load: DueLoad,
): number {
  const isSmoothed = preset.smoothing ?? true;
  const isCatchingUp = shortest === today;
  // Without smoothing a seed alone picks the day, as it does for an interval.
  const balance = {
    load: isSmoothed || isCatchingUp ? load : new DueLoad(),
    easyDays: isSmoothed ? preset.easyDays : undefined,
    seed: `${card}#${known.reps}`,
  };
  // Counted from the day before, so that today is a day like the others.
  const range = { shortest: shortest - today + 1, longest: longest - today + 1 };
  return today - 1 + lightestInterval(today - 1, range, balance);
}

/** Cards due on each of the days ahead before and after the moves; what is overdue counts for today. */
export function countMoves(
  cards: readonly ScheduledCard[],
  moves: readonly Move[],
  today: number,
  days: number,
): { before: number[]; after: number[] } {
  const before = Array.from({ length: days }, () => 0);
  const count = (counts: number[], day: number, step: 1 | -1) => {
    const index = Math.max(0, day - today);
    if (index < days) counts[index] = (counts[index] ?? 0) + step;
  };
  for (const { known } of cards) count(before, Math.floor(known.due / DAY_MS), 1);
  const after = [...before];
  for (const { from, to } of moves) {
    count(after, from, -1);
    count(after, to, 1);
  }
  return { before, after };
}

/** The most cards one event can name. */
const CARDS_PER_EVENT = 1000;

/** The moves as what is to be written: cards with the same new day together, in the order of the days. */
export function groupMoves(moves: readonly Move[]): { dueOn: number; cards: string[] }[] {
  const byDay = new Map<number, string[]>();
  for (const { card, to } of moves) {
    const cards = byDay.get(to);
    if (cards) cards.push(card);
    else byDay.set(to, [card]);
  }
  return [...byDay]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([dueOn, cards]) => {
      const sorted = cards.toSorted(compareText);
      const parts = Math.ceil(sorted.length / CARDS_PER_EVENT);
      return Array.from({ length: parts }, (_, part) => ({
        dueOn,
        cards: sorted.slice(part * CARDS_PER_EVENT, (part + 1) * CARDS_PER_EVENT),
      }));
    });
}
