import { isMarking } from '#core/quiz/steps.ts';
import { dayOf, type StudyEvent } from './event.ts';
import type { DayTally, Progress } from './progress.ts';

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
    practised: (before?.practised ?? 0) + sign * share.practised,
    ratingMs: (before?.ratingMs ?? 0) + sign * share.ratingMs,
    answerMs: (before?.answerMs ?? 0) + sign * share.answerMs,
  };
  if (after.ratings + after.answers + after.sections + after.practised === 0) progress.days.delete(day);
  else progress.days.set(day, after);
}

const NOTHING: DayTally = {
  ratings: 0,
  recalled: 0,
  answers: 0,
  sections: 0,
  practised: 0,
  ratingMs: 0,
  answerMs: 0,
};

function contribution(event: StudyEvent): DayTally | undefined {
  switch (event.kind) {
    case 'card-rated':
      return { ...NOTHING, ratings: 1, recalled: event.rating === 'again' ? 0 : 1, ratingMs: event.tookMs };
    case 'item-answered':
      // To mark an essay is no answer of its own.
      return isMarking(event.response) ? undefined : { ...NOTHING, answers: 1, answerMs: event.tookMs };
    case 'section-read':
      return { ...NOTHING, sections: 1 };
    case 'card-practised':
      return { ...NOTHING, practised: 1, ratingMs: event.tookMs };
    default:
      return undefined;
  }
}
