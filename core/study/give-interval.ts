import { DAY_MS } from '#core/time.ts';
import type { Rating } from './event.ts';
import { lightestInterval, type DueLoad } from './load.ts';
import type { Preset } from './options.ts';
import type { CardProgress, Progress } from './progress.ts';
import { optionsInForce } from './rating-options.ts';
import { cardOptions, type RatingOptions } from './reduce.ts';
import {
  chooseAll,
  RATINGS,
  retrievability,
  withInterval,
  type CardSchedule,
  type IntervalRange,
} from './schedule.ts';

/** What an interval depends on beside the card itself. */
export interface Surroundings {
  /** The options of the card's deck. */
  preset: Preset;
  /** What is due on the days ahead. */
  load: DueLoad;
  /** Study day of the next exam the card's deck is learned for. */
  examDay?: number | undefined;
}

/** What one rating would lead to, and what it keeps of the options in force. */
export interface Outcome {
  schedule: CardSchedule;
  options: RatingOptions;
}

/**
 * What each rating of a card leads to at `studyTime`: FSRS's interval, moved within its own range to a day with less to
 * do where load is smoothed, and brought before an exam where the card would be forgotten by then. The buttons show what
 * this gives and a rating keeps it, so they agree.
 *
 * Bounds: never before tomorrow, never beyond the longest interval, again <= hard <= good <= easy.
 */
export function reviewOutcomes(
  card: string,
  known: CardProgress | undefined,
  studyTime: number,
  surroundings: Surroundings,
): Record<Rating, Outcome> {
  const options = optionsInForce(surroundings.preset);
  const settings = cardOptions(card, known?.reps ?? 0, options);
  const choices = chooseAll(known, studyTime, settings);
  const days = new DayGiver(card, known?.reps ?? 0, Math.floor(studyTime / DAY_MS), surroundings);
  const outcomes: Partial<Record<Rating, Outcome>> = {};
  for (const rating of RATINGS) {
    const { schedule, range } = choices[rating];
    const given = range ? days.give(schedule, range) : schedule.intervalDays;
    outcomes[rating] =
      given === schedule.intervalDays
        ? { schedule, options }
        : { schedule: withInterval(schedule, given), options: { ...options, days: given } };
  }
  return outcomes as Record<Rating, Outcome>;
}

/** Gives the days of one review, for its ratings from the worst to the best. */
class DayGiver {
  private readonly seed: string;
  private readonly today: number;
  private readonly surroundings: Surroundings;
  /** Where the rating before had to stay: a better one never begins or ends earlier. */
  private least: IntervalRange = { shortest: 1, longest: 1 };

  constructor(card: string, reps: number, today: number, surroundings: Surroundings) {
    this.seed = `${card}#${reps}`;
    this.today = today;
    this.surroundings = surroundings;
  }

  give(schedule: CardSchedule, range: IntervalRange): number {
    const { preset, load, examDay } = this.surroundings;
    const isSmoothed = preset.smoothing ?? true;
    if (!isSmoothed && examDay === undefined) return schedule.intervalDays;
    const usual = { shortest: schedule.intervalDays, longest: schedule.intervalDays };
    const allowed = this.bringBeforeExam(schedule, isSmoothed ? range : usual);
    const longest = Math.max(allowed.longest, this.least.longest);
    const shortest = Math.max(allowed.shortest, this.least.shortest);
    this.least = { shortest, longest };
    const { easyDays } = preset;
    return lightestInterval(this.today, this.least, {
      load,
      easyDays: isSmoothed ? easyDays : undefined,
      seed: this.seed,
    });
  }

  /**
   * Where nothing would be asked before the exam and the card would have faded below the desired retention by then, its
   * last review comes before the exam.
   */
  private bringBeforeExam(schedule: CardSchedule, range: IntervalRange): IntervalRange {
    const { preset, examDay } = this.surroundings;
    if (examDay === undefined) return range;
    const daysLeft = examDay - this.today;
    if (daysLeft <= 1 || range.longest < daysLeft) return range;
    if (retrievability(schedule, examDay * DAY_MS) >= preset.retention) return range;
    const longest = daysLeft - 1;
    return { shortest: Math.min(range.shortest, longest), longest };
  }
}

/** Study day of the first exam ahead that a deck is learned for. */
export function nextExamDay({ exams }: Progress, deck: string, today: number): number | undefined {
  let next: number | undefined;
  for (const { day, decks } of exams.values()) {
    if (day > today && decks.includes(deck) && (next === undefined || day < next)) next = day;
  }
  return next;
}
