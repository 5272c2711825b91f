import type { Catalogue, PlacedSection } from '#core/content/catalogue.ts';
import type { Item } from '#core/content/item.ts';
import type { Unit } from '#core/content/pack.ts';
import { WEAK_SCORE } from '#core/quiz/select.ts';
import { DAY_MS, type Now } from '#core/time.ts';
import { countAnswered } from './attempt.ts';
import { clockOf } from './attempt-limit.ts';
import type { ChangedCards } from './changed-cards.ts';
import { LEFT_DAYS } from './choose-due.ts';
import { recallNow } from './due.ts';
import { itemScore } from './item-score.ts';
import { findSureMisses, SURE_MISSES_ASKED } from './missed.ts';
import type { PlanEntry } from './plan-entry.ts';
import type { AttemptProgress, Progress } from './progress.ts';
import { dueCards, type Queue } from './queue.ts';

/** Minutes a card takes where the learner's own pace is not known yet. */
const CARD_MINUTES = 10 / 60;
const ITEM_MINUTES = 0.75;
/** Ratings from which the learner's own pace is taken. */
const RATINGS_FOR_PACE = 20;
const WEAK_ITEMS_SHOWN = 8;
/** An attempt not gone on with for this long is no longer proposed, days. */
const ATTEMPT_DAYS = 30;

/** New cards come from sections that were read: exposure unlocks. A learner's own cards wait for nothing. */
export function isUnlocked(catalogue: Catalogue, progress: Progress, card: string): boolean {
  const placed = catalogue.cards.get(card);
  if (!placed) return false;
  const { section } = placed.card;
  return section === null || progress.sections.has(section);
}

/** Decides what to do today and says why: what is begun, what is about to be forgotten, what was wrong, what is next. */
export function planToday(
  catalogue: Catalogue,
  progress: Progress,
  { queue, changed }: { queue: Queue; changed: ChangedCards },
  now: Now,
): PlanEntry[] {
  return [
    ...planOpenAttempts(catalogue, progress, now),
    ...planDueCards(progress, queue, now),
    ...planChanged(progress, changed),
    ...planMissed(catalogue, progress, now.studyTime),
    ...planNextSection(catalogue, progress),
    ...planNewCards(catalogue, progress, queue),
  ];
}

function roundMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}

/** Minutes one card takes this learner. */
export function cardPace(progress: Progress): number {
  let ratings = 0;
  let tookMs = 0;
  for (const tally of progress.days.values()) {
    // The time holds what was asked out of turn too.
    ratings += tally.ratings + tally.practised;
    tookMs += tally.ratingMs;
  }
  return ratings < RATINGS_FOR_PACE || tookMs === 0 ? CARD_MINUTES : tookMs / ratings / 60_000;
}

function planOpenAttempts(catalogue: Catalogue, progress: Progress, now: Now): PlanEntry[] {
  return [...progress.attempts.values()]
    .filter(
      ({ finishedAt, startedAt }) => finishedAt === undefined && now.at - startedAt < ATTEMPT_DAYS * DAY_MS,
    )
    .toSorted((a, b) => b.startedAt - a.startedAt)
    .flatMap((attempt) => describeOpenAttempt(catalogue, attempt, now.at))
    .slice(0, 1);
}

function describeOpenAttempt(catalogue: Catalogue, attempt: AttemptProgress, now: number): PlanEntry[] {
  const { attempt: id, unit: unitId, purpose, items } = attempt;
  const unit = unitId === undefined ? undefined : catalogue.units.get(unitId);
  if (unitId !== undefined && !unit) return [];
  const answered = countAnswered(attempt);
  const clock = clockOf(attempt, now);
  const minutes = roundMinutes(clock === 'over' ? 0 : (items.length - answered) * ITEM_MINUTES);
  const title = attempt.title ?? unit?.title ?? null;
  const total = items.length;
  return [{ kind: 'open-attempt', attempt: id, purpose, title, clock, answered, total, minutes }];
}

function planDueCards(progress: Progress, queue: Queue, now: Now): PlanEntry[] {
  const due = dueCards(queue, now);
  if (due.length === 0) return [];
  const minutes = roundMinutes(due.length * cardPace(progress));
  return [
    { kind: 'due-cards', count: due.length, minutes, recall: recallIfLeft(progress, queue.review, now) },
  ];
}

/** Reviews looked at for their mean recall; it is told as "about". */
const RECALL_SAMPLE = 500;

/** Mean chance of recall of some reviews, now and if they are left; null for none. */
function recallIfLeft(progress: Progress, review: readonly string[], { studyTime }: Now) {
  if (review.length === 0) return null;
  const step = Math.max(1, Math.floor(review.length / RECALL_SAMPLE));
  const sample = review.filter((_, index) => index % step === 0);
  const meanAt = (time: number) => {
    const sum = sample.reduce((total, id) => {
      const card = progress.cards.get(id);
      return total + (card ? recallNow(card, time) : 0);
    }, 0);
    return sum / sample.length;
  };
  return { now: meanAt(studyTime), ifLeft: meanAt(studyTime + LEFT_DAYS * DAY_MS) };
}

/** Learned cards that may not hold any more. */
function planChanged(progress: Progress, { changes }: ChangedCards): PlanEntry[] {
  const count = changes.size;
  if (count === 0) return [];
  let stale = 0;
  for (const change of changes.values()) if (change === 'stale') stale += 1;
  const minutes = roundMinutes(count * cardPace(progress));
  return [{ kind: 'changed-cards', count, minutes, stale, reworded: count - stale }];
}

function planNewCards(catalogue: Catalogue, progress: Progress, queue: Queue): PlanEntry[] {
  const [first] = queue.fresh;
  const unit = first === undefined ? undefined : catalogue.cards.get(first)?.unit;
  if (!unit) return [];
  const minutes = roundMinutes(queue.fresh.length * cardPace(progress) * 2);
  return [{ kind: 'new-cards', count: queue.fresh.length, minutes, unitTitle: unit.title }];
}

/** Fewer are left to the weak ones. */
const SURE_MISSES_SHOWN = 3;

/** What was missed: where the learner was sure first, then what else is weak. */
function planMissed(catalogue: Catalogue, progress: Progress, studyTime: number): PlanEntry[] {
  const today = Math.floor(studyTime / DAY_MS);
  const sure = findSureMisses(progress)
    .filter(({ item, lastDay }) => catalogue.items.has(item) && lastDay !== today)
    .slice(0, SURE_MISSES_ASKED)
    .map(({ item }) => item);
  if (sure.length < SURE_MISSES_SHOWN) return planWeakItems(catalogue, progress, studyTime, []);
  const minutes = roundMinutes(sure.length * ITEM_MINUTES);
  return [
    { kind: 'sure-but-wrong', count: sure.length, minutes },
    ...planWeakItems(catalogue, progress, studyTime, sure),
  ];
}

function planWeakItems(
  catalogue: Catalogue,
  progress: Progress,
  studyTime: number,
  leftOut: readonly string[],
): PlanEntry[] {
  const weak: { item: Item; unit: Unit; score: number }[] = [];
  for (const [id, known] of progress.items) {
    const placed = catalogue.items.get(id);
    const answeredToday = known.recent.at(-1)?.day === Math.floor(studyTime / DAY_MS);
    if (!placed || answeredToday || leftOut.includes(id)) continue;
    const score = itemScore(placed.item, known, studyTime);
    if (score < WEAK_SCORE) weak.push({ ...placed, score });
  }
  const ranked = weak.toSorted((a, b) => a.score - b.score).slice(0, WEAK_ITEMS_SHOWN);
  const [worst] = ranked;
  if (!worst) return [];
  return [
    {
      kind: 'weak-items',
      count: ranked.length,
      minutes: roundMinutes(ranked.length * ITEM_MINUTES),
      items: ranked.map(({ item }) => item.id),
      concept: catalogue.concepts.get(worst.item.concepts[0] ?? '')?.concept.title ?? worst.unit.title,
      score: worst.score,
    },
  ];
}

function planNextSection(catalogue: Catalogue, progress: Progress): PlanEntry[] {
  const placed = findNextSection(catalogue, progress);
  if (!placed) return [];
  const { section, lesson, unit } = placed;
  return [
    {
      kind: 'next-section',
      minutes: roundMinutes(lesson.minutes / lesson.sections.length),
      lesson: lesson.id,
      lessonTitle: lesson.title,
      section: section.id,
      sectionTitle: section.title,
      unitTitle: unit.title,
      begun: progress.positions.get(lesson.id)?.section === section.id,
    },
  ];
}

/** The first unread section of the lesson last read in, else the first unread one in pack order. */
function findNextSection(catalogue: Catalogue, progress: Progress): PlacedSection | undefined {
  const unread = (id: string) => !progress.sections.has(id);
  const [latest] = [...progress.positions].toSorted(([, a], [, b]) => b.at - a.at);
  const current = latest && catalogue.lessons.get(latest[0]);
  const inCurrent = current?.lesson.sections.find((section) => unread(section.id));
  if (current && inCurrent) return { section: inCurrent, ...current };
  for (const placed of catalogue.sections.values()) if (unread(placed.section.id)) return placed;
  return undefined;
}
