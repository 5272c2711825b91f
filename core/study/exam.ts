import type { Unit } from '#core/content/pack.ts';
import type { Pace } from './pace.ts';
import type { Exam, Progress } from './progress.ts';
import { simulateWorkload, type WorkloadDay } from './workload.ts';
import { groupCards, type CardGroup } from './workload-groups.ts';

/** New cards are begun until this many days before the exam, where there is time: each is then seen again after a night. */
export const SETTLING_DAYS = 3;

/** Cards of one section (or deck without sections) that the plan has no room for. */
export interface LeftOver {
  deck: string;
  section: string | null;
  cards: number;
}

export interface ExamPlan {
  /** From today until the day before the exam. */
  daysLeft: number;
  total: number;
  unseen: number;
  /** New cards a day that would be needed, that the learner's limits allow, and that the plan begins. */
  newPerDay: { needed: number; allowed: number; planned: number };
  days: WorkloadDay[];
  /** Minutes a day, on the mean, if all that is needed was begun; and if nothing new was. */
  minutes: { needed: number; reviewsOnly: number };
  /** Mean chance of recall on the exam day of the cards begun by then; null for none. */
  recall: number | null;
  /** Cards that will not be begun by the exam, in pack order: what comes last is left out. */
  leftOver: LeftOver[];
  /** Sections that have to be read before their cards can be begun, and the minutes that takes. */
  toRead: { sections: number; minutes: number };
}

export interface ExamSetting {
  progress: Progress;
  /** All decks, in the order their cards are introduced. */
  units: readonly Unit[];
  today: number;
  pace: Pace;
  doneToday: { reviews: number; introduced: number };
  /** Minutes a day the learner has; no bound when absent. */
  minutesPerDay?: number | undefined;
}

/**
 * What it takes to know the cards of some decks by a day, and what will not fit into the learner's limits or minutes.
 * Until then nothing is begun in other decks; their reviews go on and count.
 */
export function planExam({ day, decks }: Pick<Exam, 'day' | 'decks'>, setting: ExamSetting): ExamPlan {
  const { progress, units, today, minutesPerDay } = setting;
  const daysLeft = Math.max(0, day - today);
  const examined = units.filter((unit) => decks.includes(unit.id));
  const unseen = listUnseen(progress, examined);
  const freshDays = daysLeft > SETTLING_DAYS * 2 ? daysLeft - SETTLING_DAYS : daysLeft;
  const needed = freshDays === 0 ? unseen.length : Math.ceil(unseen.length / freshDays);
  const allowed = newAllowed(progress, decks);
  const simulate = makeSimulation(setting, examined, daysLeft, freshDays);
  const atMost = Math.min(needed, allowed);
  const most = simulate(atMost);
  const none = simulate(0);
  const planned =
    minutesPerDay === undefined
      ? atMost
      : fitMinutes(minutesPerDay, atMost, meanMinutes(none.days), meanMinutes(most.days));
  const plan = planned === atMost ? most : simulate(planned);
  const begun = plan.days.reduce((sum, each) => sum + each.fresh, 0);
  return {
    daysLeft,
    total: examined.reduce((sum, unit) => sum + unit.cards.length, 0),
    unseen: unseen.length,
    newPerDay: { needed, allowed, planned },
    days: plan.days,
    minutes: {
      needed: meanMinutes((needed === atMost ? most : simulate(needed)).days),
      reviewsOnly: meanMinutes(none.days),
    },
    recall: plan.recall,
    leftOver: groupLeftOver(unseen.slice(Math.min(unseen.length, Math.round(begun)))),
    toRead: countUnread(progress, examined, unseen),
  };
}

interface UnseenCard {
  deck: string;
  section: string | null;
}

function listUnseen(progress: Progress, units: readonly Unit[]): UnseenCard[] {
  return units.flatMap((unit) =>
    unit.cards
      .filter(({ id }) => !progress.cards.has(id) && !progress.marks.get(id)?.suspended)
      .map(({ section }) => ({ deck: unit.id, section })),
  );
}

/** New cards a day that the learner's limits allow from some decks together. */
function newAllowed({ preset, deckOptions }: Progress, decks: readonly string[]): number {
  const sum = decks.reduce(
    (total, deck) => total + (deckOptions.get(deck)?.newPerDay ?? preset.newPerDay),
    0,
  );
  return Math.min(preset.newPerDay, sum);
}

/** Runs the days until the exam with a number of new cards a day, all else as the learner has it. */
function makeSimulation(setting: ExamSetting, examined: readonly Unit[], days: number, freshDays: number) {
  const { progress, units, today, pace, doneToday } = setting;
  const { preset, deckOptions } = progress;
  const separate = new Set(deckOptions.keys());
  const inExam = groupCards(progress, examined, separate, { today, days });
  const others = groupCards(
    progress,
    units.filter((unit) => !examined.includes(unit)),
    separate,
    { today, days },
  );
  const groups: CardGroup[] = [...inExam, ...others.map((group) => ({ ...group, unseen: 0 }))];
  return (newPerDay: number) => {
    // The rate asked about counts from today on, whatever was begun today already.
    const done = { ...doneToday, introduced: 0 };
    const options = { preset: { ...preset, newPerDay }, deckOptions: withoutNewLimits(deckOptions) };
    const { days: result, atEnd } = simulateWorkload(groups, options, {
      today,
      days,
      pace,
      doneToday: done,
      freshDays,
    });
    const ends = atEnd.slice(0, inExam.length);
    const known = ends.reduce((sum, end) => sum + end.known, 0);
    const recalled = ends.reduce((sum, end) => sum + end.recalled, 0);
    return { days: result, recall: known > 0 ? recalled / known : null };
  };
}

function withoutNewLimits(deckOptions: Progress['deckOptions']): Progress['deckOptions'] {
  return new Map([...deckOptions].map(([deck, { newPerDay: _limit, ...options }]) => [deck, options]));
}

function meanMinutes(days: readonly WorkloadDay[]): number {
  return days.length === 0 ? 0 : days.reduce((sum, { minutes }) => sum + minutes, 0) / days.length;
}

/** Minutes grow with the number of new cards a day in proportion: the rate that fits lies between none and all. */
function fitMinutes(minutes: number, most: number, minutesOfNone: number, minutesOfMost: number): number {
  if (minutesOfMost <= minutes) return most;
  if (minutesOfNone >= minutes) return 0;
  return Math.floor((most * (minutes - minutesOfNone)) / (minutesOfMost - minutesOfNone));
}

function groupLeftOver(cards: readonly UnseenCard[]): LeftOver[] {
  const groups = new Map<string, LeftOver>();
  for (const { deck, section } of cards) {
    const key = `${deck}|${section ?? ''}`;
    const group = groups.get(key);
    if (group) group.cards += 1;
    else groups.set(key, { deck, section, cards: 1 });
  }
  return [...groups.values()];
}

function countUnread(
  progress: Progress,
  units: readonly Unit[],
  unseen: readonly UnseenCard[],
): ExamPlan['toRead'] {
  const needed = new Set(unseen.map(({ section }) => section));
  let sections = 0;
  let minutes = 0;
  for (const lesson of units.flatMap((unit) => unit.lessons)) {
    const unread = lesson.sections.filter(({ id }) => needed.has(id) && !progress.sections.has(id)).length;
    sections += unread;
    minutes += (lesson.minutes * unread) / lesson.sections.length;
  }
  return { sections, minutes };
}
