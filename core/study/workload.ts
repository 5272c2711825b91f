import { DAY_MS } from '#core/time.ts';
import { shareOf } from './load.ts';
import { MEMORY_BINS, MemoryTable, stabilityOf, type Result } from './memory-bins.ts';
import { MAXIMUM_INTERVAL } from './defaults.ts';
import type { DeckOptions, Preset } from './options.ts';
import type { Pace } from './pace.ts';
import type { CardGroup, DayDrawers } from './workload-groups.ts';
import { retrievability, type ScheduleOptions } from './schedule.ts';

/*
 * What the weeks ahead would bring, as an expected value: no card is drawn at random, all its ways are followed by their
 * probability. A card is asked when it falls due, recalled with the chance the forgetting curve gives it, rated in the
 * proportions of this learner, and falls due again where FSRS would put it. What a day's limit leaves waits for the next
 * day. Source of the idea: the simulator of fsrs-rs (`optimal_retention.rs`), which draws cards one by one; following
 * drawers of like memories gives the mean of that in milliseconds.
 */

export interface WorkloadDay {
  /** Cards known before that are asked, each counted once. */
  reviews: number;
  /** Cards begun. */
  fresh: number;
  minutes: number;
  /** Due, and left for the next day by the limits. */
  waiting: number;
}

export interface WorkloadOptions {
  preset: Preset;
  deckOptions: ReadonlyMap<string, DeckOptions>;
}

export interface WorkloadSetting {
  today: number;
  days: number;
  pace: Pace;
  /** What the day's limits have been used up by already. */
  doneToday: { reviews: number; introduced: number };
  /** Days on which new cards are begun, from today on; all of them when absent. */
  freshDays?: number;
}

export interface Workload {
  days: WorkloadDay[];
  /** Per group in the order given: cards begun by the end, and how many of them would be recalled on the day after it. */
  atEnd: { known: number; recalled: number }[];
}

/** Simulates the days from today on under some options. */
export function simulateWorkload(
  groups: readonly CardGroup[],
  { preset, deckOptions }: WorkloadOptions,
  setting: WorkloadSetting,
): Workload {
  const runs = groups.map((group) => {
    const own = group.deck === undefined ? undefined : deckOptions.get(group.deck);
    return new GroupRun(group, { ...preset, ...own }, own ?? {}, setting);
  });
  const days: WorkloadDay[] = [];
  for (let day = 0; day < setting.days; day += 1) {
    const done = day === 0 ? setting.doneToday : { reviews: 0, introduced: 0 };
    const demand = runs.map((run) => run.demandOn(day));
    const wanted = demand.reduce((sum, each) => sum + each, 0);
    const share = wanted === 0 ? 1 : Math.min(1, Math.max(0, preset.reviewsPerDay - done.reviews) / wanted);
    let freshLeft = Math.max(0, preset.newPerDay - done.introduced);
    const total: WorkloadDay = { reviews: 0, fresh: 0, minutes: 0, waiting: 0 };
    for (const [index, run] of runs.entries()) {
      const begun = run.begin(day, freshLeft);
      freshLeft -= begun.fresh;
      const asked = run.ask(day, (demand[index] ?? 0) * share);
      total.reviews += asked.reviews;
      total.fresh += begun.fresh;
      total.minutes += asked.minutes + begun.minutes;
      total.waiting += asked.waiting;
    }
    days.push(total);
  }
  return { days, atEnd: runs.map((run) => run.atEnd()) };
}

/** One group of cards on its way through the days; days are counted from today. */
class GroupRun {
  private readonly preset: Preset;
  private readonly limits: DeckOptions;
  private readonly setting: WorkloadSetting;
  private readonly table: MemoryTable;
  private readonly due: DayDrawers[];
  /** Share of a usual day's reviews wanted on each day. */
  private readonly wanted: readonly number[];
  private unseen: number;
  private stepAnswersToday: number;
  private known: number;
  private recalled: number;

  constructor(group: CardGroup, preset: Preset, limits: DeckOptions, setting: WorkloadSetting) {
    this.preset = preset;
    this.limits = limits;
    this.setting = setting;
    this.table = new MemoryTable(scheduleOptionsOf(preset), setting.pace);
    this.due = group.due.map((drawers) => drawers.copy());
    this.known = group.later.count;
    this.recalled = group.later.recalled;
    const easyDays = (preset.smoothing ?? true) ? preset.easyDays : undefined;
    this.wanted = Array.from({ length: setting.days }, (_, day) => shareOf(setting.today + day, easyDays));
    this.unseen = group.unseen;
    this.stepAnswersToday = 0;
    for (const card of group.inSteps) {
      const result = this.table.finish(card);
      this.stepAnswersToday += result.stepAnswers;
      this.spread(0, result, 1);
    }
  }

  /** Cards due on a day, within the deck's own limit. */
  demandOn(day: number): number {
    return Math.min(this.due[day]?.total ?? 0, this.limits.reviewsPerDay ?? Number.POSITIVE_INFINITY);
  }

  /** Asks `reviews` of the cards due; the others wait until the next day. */
  ask(day: number, reviews: number): { reviews: number; minutes: number; waiting: number } {
    const drawers = this.due[day];
    const stepAnswers = { count: day === 0 ? this.stepAnswersToday : 0 };
    if (!drawers || drawers.total <= 0)
      return { reviews: 0, minutes: this.minutes(0, stepAnswers.count, 0), waiting: 0 };
    const share = Math.min(1, reviews / drawers.total);
    for (let bin = 0; bin < MEMORY_BINS; bin += 1) {
      const mass = drawers.mass[bin] ?? 0;
      if (mass <= 0) continue;
      const lastDay = (drawers.lastDays[bin] ?? 0) / mass;
      for (const result of this.table.review(bin, day - lastDay)) {
        const part = mass * share * result.probability;
        stepAnswers.count += part * result.stepAnswers;
        this.spread(day, result, part);
      }
      if (share < 1) this.wait(day, bin, mass * (1 - share), lastDay);
    }
    return {
      reviews: drawers.total * share,
      minutes: this.minutes(drawers.total * share, stepAnswers.count, 0),
      waiting: drawers.total * (1 - share),
    };
  }

  /** Begins new cards, as many as there are and both limits allow. */
  begin(day: number, allowed: number): { fresh: number; minutes: number } {
    const fresh = Math.min(this.unseen, allowed, this.limits.newPerDay ?? Number.POSITIVE_INFINITY);
    if (fresh <= 0 || day >= (this.setting.freshDays ?? this.setting.days)) return { fresh: 0, minutes: 0 };
    this.unseen -= fresh;
    let stepAnswers = 0;
    for (const result of this.table.first()) {
      const part = fresh * result.probability;
      stepAnswers += part * result.stepAnswers;
      this.spread(day, result, part);
    }
    return { fresh, minutes: this.minutes(0, stepAnswers, fresh) };
  }

  atEnd(): { known: number; recalled: number } {
    return { known: this.known, recalled: this.recalled };
  }

  private minutes(reviews: number, stepAnswers: number, fresh: number): number {
    const { seconds } = this.setting.pace;
    return (reviews * seconds.review + stepAnswers * seconds.learning + fresh * seconds.new) / 60;
  }

  /** Puts cards asked on `day` on the days they may be given, more on those on which more is wanted. */
  private spread(day: number, { place, range, stability }: Result, mass: number): void {
    const first = day + range.shortest;
    const last = day + range.longest;
    if (first >= this.setting.days) {
      this.rest(stability, day, mass);
      return;
    }
    let sum = 0;
    for (let due = first; due <= last; due += 1) sum += this.wanted[due] ?? 1;
    let beyond = mass;
    for (let due = first; due <= last && due < this.setting.days; due += 1) {
      const part = (mass * (this.wanted[due] ?? 1)) / sum;
      this.due[due]?.put(place, part, day);
      beyond -= part;
    }
    if (last >= this.setting.days) this.rest(stability, day, beyond);
  }

  private wait(day: number, bin: number, mass: number, lastDay: number): void {
    const next = this.due[day + 1];
    if (next) next.add(bin, mass, lastDay);
    else this.rest(stabilityOf(bin), lastDay, mass);
  }

  /** Not asked again before the end. */
  private rest(stability: number, lastDay: number, mass: number): void {
    const decay = this.preset.weights?.[20];
    const memory = { stability, lastReview: lastDay * DAY_MS, ...(decay === undefined ? {} : { decay }) };
    this.known += mass;
    this.recalled += mass * retrievability(memory, this.setting.days * DAY_MS);
  }
}

/** Without the spreading by seed: the simulation spreads by itself. */
function scheduleOptionsOf({ retention, maximumInterval, steps, weights }: Preset): ScheduleOptions {
  return {
    retention,
    maximumInterval: maximumInterval ?? MAXIMUM_INTERVAL,
    ...(steps ? { steps } : {}),
    ...(weights ? { weights } : {}),
  };
}
