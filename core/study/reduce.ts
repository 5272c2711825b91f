import { assertNever } from '#core/assert.ts';
import { studyDay, toStudyTime } from '#core/time.ts';
import { eventTime, type EventOf, type StudyEvent } from './event.ts';
import {
  DEFAULT_PRESET,
  RECENT_ANSWERS,
  type AttemptProgress,
  type DayTally,
  type ItemProgress,
  type Progress,
} from './progress.ts';
import { MAXIMUM_INTERVAL, scheduleReview, type ScheduleOptions } from './schedule.ts';

/** The part of progress one event can change: refolding a subject needs the events of that subject only. */
export type Subject = { area: 'card' | 'item' | 'attempt' | 'section' | 'lesson' | 'preset'; id: string };

const PRESET: Subject = { area: 'preset', id: '' };

/** What an event changes, besides the tally of its day. */
export function subjectsOf(event: StudyEvent): Subject[] {
  switch (event.kind) {
    case 'card-rated':
      return [{ area: 'card', id: event.card }];
    case 'item-answered': {
      const item: Subject = { area: 'item', id: event.item };
      return event.attempt === undefined ? [item] : [item, { area: 'attempt', id: event.attempt }];
    }
    case 'attempt-started':
    case 'attempt-finished':
      return [{ area: 'attempt', id: event.attempt }];
    case 'section-read':
      return [{ area: 'section', id: event.section }];
    case 'paragraph-reached':
      return [{ area: 'lesson', id: event.lesson }];
    case 'preset-changed':
      return [PRESET];
    case 'event-revoked':
      return [];
    default:
      return assertNever(event, 'an event kind without subjects');
  }
}

/** The one key under which a subject is indexed. */
export function subjectKey(subject: Subject): string {
  return `${subject.area}:${subject.id}`;
}

/** The only place where progress changes: applies an event that comes after all events applied before it. */
export function reduce(progress: Progress, event: StudyEvent): void {
  tally(progress, event, 1);
  for (const subject of subjectsOf(event)) reduceSubject(progress, subject, event);
}

/** Forgets what is known of a subject, before its events are folded anew. */
export function clearSubject(progress: Progress, subject: Subject): void {
  switch (subject.area) {
    case 'card':
      progress.cards.delete(subject.id);
      return;
    case 'item':
      progress.items.delete(subject.id);
      return;
    case 'attempt':
      progress.attempts.delete(subject.id);
      return;
    case 'section':
      progress.sections.delete(subject.id);
      return;
    case 'lesson':
      progress.positions.delete(subject.id);
      return;
    case 'preset':
      progress.preset = DEFAULT_PRESET;
      return;
    default:
      assertNever(subject.area, 'a subject without an area');
  }
}

/** How a card of the app is scheduled; the seed depends on card and count only, so that previews come true. */
export function cardOptions(card: string, reps: number, retention: number): ScheduleOptions {
  return { retention, maximumInterval: MAXIMUM_INTERVAL, fuzzSeed: `${card}#${reps}` };
}

/** Applies the part of `event` that concerns `subject`. */
export function reduceSubject(progress: Progress, subject: Subject, event: StudyEvent): void {
  switch (event.kind) {
    case 'card-rated':
      rateCard(progress, event);
      return;
    case 'item-answered':
      if (subject.area === 'item') answerItem(progress, event);
      else answerInAttempt(progress, event);
      return;
    case 'attempt-started':
      startAttempt(progress, event);
      return;
    case 'attempt-finished':
      finishAttempt(progress, event);
      return;
    case 'section-read':
      if (!progress.sections.has(event.section)) progress.sections.set(event.section, dayOf(event));
      return;
    case 'paragraph-reached':
      progress.positions.set(event.lesson, {
        section: event.section,
        block: event.block,
        at: eventTime(event),
      });
      return;
    case 'preset-changed':
      progress.preset = event.preset;
      return;
    case 'event-revoked':
      return;
    default:
      assertNever(event, 'an event kind that is not reduced');
  }
}

function dayOf(event: StudyEvent): number {
  return studyDay({ at: eventTime(event), offset: event.offset });
}

function rateCard(progress: Progress, event: EventOf<'card-rated'>): void {
  const before = progress.cards.get(event.card);
  const studyTime = toStudyTime({ at: eventTime(event), offset: event.offset });
  const options = cardOptions(event.card, before?.reps ?? 0, event.retention);
  const schedule = scheduleReview(before, event.rating, studyTime, options);
  const step = schedule.phase === 'review' ? {} : { stepEndsAt: eventTime(event) + schedule.due - studyTime };
  progress.cards.set(event.card, { ...schedule, ...step, introduced: before?.introduced ?? dayOf(event) });
}

/**
 * One deed, one piece of evidence: an answer changed within an attempt replaces the one before, and a check question
 * tried again on the same day, its feedback having been seen, says nothing new.
 */
function answerItem(progress: Progress, event: EventOf<'item-answered'>): void {
  const before: ItemProgress = progress.items.get(event.item) ?? { answers: 0, recent: [] };
  const day = dayOf(event);
  const isCheck = event.attempt === undefined;
  const isRepeated = isCheck && before.recent.some((each) => each.attempt === undefined && each.day === day);
  const isChanged = !isCheck && before.recent.some((each) => each.attempt === event.attempt);
  const score = { score: event.score, day, ...(isCheck ? {} : { attempt: event.attempt }) };
  const kept = isChanged ? before.recent.filter((each) => each.attempt !== event.attempt) : before.recent;
  const lastCheck = isCheck ? event.response : before.lastCheck;
  progress.items.set(event.item, {
    answers: before.answers + (isRepeated || isChanged ? 0 : 1),
    recent: isRepeated ? before.recent : [...kept, score].slice(-RECENT_ANSWERS),
    ...(lastCheck ? { lastCheck } : {}),
  });
}

function startAttempt(progress: Progress, event: EventOf<'attempt-started'>): void {
  const { attempt, unit, mode, items, seed } = event;
  if (progress.attempts.has(attempt)) return;
  progress.attempts.set(attempt, {
    attempt,
    unit,
    mode,
    items,
    seed,
    startedAt: eventTime(event),
    answers: {},
  });
}

/**
 * An answer whose attempt never started here (its start was lost or revoked), or was finished before, still counts for
 * its item.
 */
function answerInAttempt(progress: Progress, event: EventOf<'item-answered'>): void {
  const attempt = event.attempt === undefined ? undefined : progress.attempts.get(event.attempt);
  if (!attempt || attempt.finishedAt !== undefined) return;
  const answer = { response: event.response, score: event.score, day: dayOf(event), event: event.id };
  progress.attempts.set(attempt.attempt, {
    ...attempt,
    answers: { ...attempt.answers, [event.item]: [...(attempt.answers[event.item] ?? []), answer] },
  });
}

function finishAttempt(progress: Progress, event: EventOf<'attempt-finished'>): void {
  const attempt = progress.attempts.get(event.attempt);
  if (!attempt || attempt.finishedAt !== undefined) return;
  const finished: AttemptProgress = { ...attempt, finishedAt: eventTime(event) };
  progress.attempts.set(event.attempt, finished);
}

/** Adds (`sign` 1) or takes back (`sign` -1) what an event contributes to its study day. */
export function tally(progress: Progress, event: StudyEvent, sign: 1 | -1): void {
  const share = contribution(event);
  if (!share) return;
  const day = dayOf(event);
  const before = progress.days.get(day);
  const after: DayTally = {
    ratings: (before?.ratings ?? 0) + sign * share.ratings,
    recalled: (before?.recalled ?? 0) + sign * share.recalled,
    answers: (before?.answers ?? 0) + sign * share.answers,
    sections: (before?.sections ?? 0) + sign * share.sections,
    ratingMs: (before?.ratingMs ?? 0) + sign * share.ratingMs,
    answerMs: (before?.answerMs ?? 0) + sign * share.answerMs,
  };
  if (after.ratings + after.answers + after.sections === 0) progress.days.delete(day);
  else progress.days.set(day, after);
}

const NOTHING: DayTally = { ratings: 0, recalled: 0, answers: 0, sections: 0, ratingMs: 0, answerMs: 0 };

function contribution(event: StudyEvent): DayTally | undefined {
  switch (event.kind) {
    case 'card-rated':
      return { ...NOTHING, ratings: 1, recalled: event.rating === 'again' ? 0 : 1, ratingMs: event.tookMs };
    case 'item-answered':
      return { ...NOTHING, answers: 1, answerMs: event.tookMs };
    case 'section-read':
      return { ...NOTHING, sections: 1 };
    default:
      return undefined;
  }
}
