import { InvalidArgumentError, Option, type Command } from 'commander';
import { DEFAULT_STEPS } from '#core/study/defaults.ts';
import { ratingSchema, type Rating } from '#core/study/event.ts';
import {
  DEFAULT_WEIGHTS,
  findOddWeight,
  retrievability,
  scheduleReview,
  type CardSchedule,
} from '#core/study/schedule.ts';
import { parseSteps } from '#core/study/parse-steps.ts';
import { DAY_MS, MINUTE_MS } from '#core/time.ts';
import { formatTable, print, Refused } from './output.ts';

/** FSRS's own upper bound, days; the app itself stops at a year. */
const FSRS_MAXIMUM_INTERVAL = 36_500;

interface ScheduleFlags {
  ratings: Rating[];
  retention: number;
  weights?: number[];
  steps?: number[];
  relearningSteps?: number[];
  gaps?: number[];
  fuzz: boolean;
  maximumInterval: number;
  from: number;
  json?: boolean;
}

/** One review and what followed from it. */
interface ScheduleRow {
  review: number;
  rating: Rating;
  /** Days to the next review; 0 while learning steps are shorter than a day. */
  interval: number;
  /** Minutes to the next review. */
  intervalMinutes: number;
  stability: number;
  difficulty: number;
  /** Chance of recall when this review took place, before it counted; null for the first. */
  retrievability: number | null;
  /** When this review took place, and when the next one is due; ISO 8601, UTC. */
  at: string;
  due: string;
}

export function addScheduleCommand(program: Command): void {
  program
    .command('schedule')
    .description('Explains the intervals a series of ratings leads to (FSRS-6).')
    .requiredOption('--ratings <list>', 'again, hard, good or easy, separated by commas', parseRatings)
    .option('--retention <share>', 'desired retention, 0.7 to 0.97', parseRetention, 0.9)
    .option('--weights <list>', 'the 21 FSRS-6 weights w0,w1,...', parseWeights)
    .option('--steps <list>', 'learning steps such as 1m,10m or 2h; "" for none', parseStepList)
    .option('--relearning-steps <list>', 'steps after forgetting; "" for none', parseStepList)
    .option('--gaps <days>', 'days between the reviews; when due, where left out', parseGaps)
    .option('--no-fuzz', 'leave out the spread that keeps cards from falling due together')
    .option(
      '--maximum-interval <days>',
      'longest interval; the app uses 365',
      parseMaximum,
      FSRS_MAXIMUM_INTERVAL,
    )
    .addOption(
      new Option('--from <date>', 'when the first review takes place, ISO 8601')
        .argParser(parseDate)
        .default(Date.UTC(2026, 0, 1, 12), '2026-01-01T12:00Z'),
    )
    .option('--json', 'print JSON: one object per review')
    .addHelpText(
      'after',
      '\nExamples:\n  orbit schedule --ratings good,good,again,good --no-fuzz\n' +
        '  orbit schedule --ratings good,good --gaps 5 --retention 0.85 --json\n' +
        '  orbit schedule --ratings good,again,good --steps 5m,1h --relearning-steps "" --maximum-interval 90',
    )
    .action((flags: ScheduleFlags) => {
      const rows = explainSchedule(flags);
      print(flags.json, rows, () => formatRows(rows));
    });
}

/** Reviews a card as told, each time when it is due or after the given gap. */
function explainSchedule(flags: ScheduleFlags): ScheduleRow[] {
  if ((flags.gaps?.length ?? 0) >= flags.ratings.length) {
    throw new Refused(
      `there are ${flags.ratings.length} ratings, so at most ${flags.ratings.length - 1} gaps between them`,
    );
  }
  const { retention, maximumInterval, weights } = flags;
  const steps = {
    learning: flags.steps ?? DEFAULT_STEPS.learning,
    relearning: flags.relearningSteps ?? DEFAULT_STEPS.relearning,
  };
  let schedule: CardSchedule | undefined;
  // The command works on UTC, where study time and wall clock are the same.
  let time = flags.from;
  return flags.ratings.map((rating, index) => {
    if (schedule) {
      const gap = flags.gaps?.[index - 1];
      time = gap === undefined ? dueTime(schedule) : schedule.lastReview + gap * DAY_MS;
    }
    const recall = schedule ? retrievability(schedule, time) : null;
    schedule = scheduleReview(schedule, rating, time, {
      retention,
      maximumInterval,
      steps,
      ...(weights ? { weights } : {}),
      ...(flags.fuzz ? { fuzzSeed: `schedule#${index}` } : {}),
    });
    return {
      review: index + 1,
      rating,
      interval: schedule.intervalDays,
      intervalMinutes: Math.round((dueTime(schedule) - time) / MINUTE_MS),
      stability: schedule.stability,
      difficulty: schedule.difficulty,
      retrievability: recall,
      at: new Date(time).toISOString(),
      due: new Date(dueTime(schedule)).toISOString(),
    };
  });
}

/** Whole days are counted from the hour of the last review, so that the printed times stay in step. */
function dueTime(schedule: CardSchedule): number {
  return schedule.phase === 'review' ? schedule.lastReview + schedule.intervalDays * DAY_MS : schedule.due;
}

function formatRows(rows: readonly ScheduleRow[]): string[] {
  return formatTable(
    ['review', 'rating', 'interval', 'stability', 'difficulty', 'retrievability', 'due'],
    rows.map((row) => [
      String(row.review),
      row.rating,
      row.interval === 0 ? `${row.intervalMinutes} min` : `${row.interval} d`,
      row.stability.toFixed(4),
      row.difficulty.toFixed(4),
      row.retrievability === null ? '-' : row.retrievability.toFixed(4),
      row.due.slice(0, 16).replace('T', ' '),
    ]),
  );
}

function parseRatings(text: string): Rating[] {
  return text.split(',').map((word, index) => {
    const parsed = ratingSchema.safeParse(word.trim().toLowerCase());
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(`Rating ${index + 1} is "${word}"; use again, hard, good or easy.`);
  });
}

function parseNumbers(text: string, what: string): number[] {
  return text.split(',').map((word, index) => {
    const value = Number(word);
    if (word.trim() !== '' && Number.isFinite(value)) return value;
    throw new InvalidArgumentError(`${what} ${index + 1} is "${word}"; use a number.`);
  });
}

function parseWeights(text: string): number[] {
  const weights = parseNumbers(text, 'Weight');
  if (weights.length !== DEFAULT_WEIGHTS.length) {
    throw new InvalidArgumentError(
      `FSRS-6 has ${DEFAULT_WEIGHTS.length} weights; ${weights.length} were given.`,
    );
  }
  const odd = findOddWeight(weights);
  if (odd >= 0)
    throw new InvalidArgumentError(`Weight w${odd} is ${weights[odd]}, outside the range of FSRS-6.`);
  return weights;
}

function parseStepList(text: string): number[] {
  const read = parseSteps(text);
  if ('minutes' in read) return read.minutes;
  const { fault } = read;
  switch (fault.kind) {
    case 'unknown':
      throw new InvalidArgumentError(`"${fault.word}" is no time; write minutes or hours such as 10m or 2h.`);
    case 'too-long':
      throw new InvalidArgumentError(
        `"${fault.word}" is a day or more; longer waits are what FSRS works out.`,
      );
    case 'shorter':
      throw new InvalidArgumentError(`"${fault.word}" is shorter than the step before it.`);
    case 'too-many':
      throw new InvalidArgumentError('There are at most 8 steps.');
  }
}

function parseGaps(text: string): number[] {
  const gaps = parseNumbers(text, 'Gap');
  const odd = gaps.findIndex((gap) => gap < 0 || gap > FSRS_MAXIMUM_INTERVAL);
  if (odd >= 0) {
    throw new InvalidArgumentError(`Gap ${odd + 1} is ${gaps[odd]}; use 0 to ${FSRS_MAXIMUM_INTERVAL} days.`);
  }
  return gaps;
}

function parseRetention(text: string): number {
  const retention = Number(text);
  if (retention >= 0.7 && retention <= 0.97) return retention;
  throw new InvalidArgumentError('Desired retention is a number from 0.7 to 0.97.');
}

function parseMaximum(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= FSRS_MAXIMUM_INTERVAL) return days;
  throw new InvalidArgumentError(
    `The longest interval is a whole number of days, 1 to ${FSRS_MAXIMUM_INTERVAL}.`,
  );
}

function parseDate(text: string): number {
  const time = Date.parse(text);
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  // Date.parse takes 31 February for 3 March, and years so far ahead that nothing can follow them.
  if (day && Number.isFinite(time) && new Date(Date.parse(day)).toISOString().startsWith(day)) return time;
  throw new InvalidArgumentError(`"${text}" is no ISO 8601 date.`);
}
