import { isEmptyResponse } from '#core/quiz/is-empty.ts';
import { isUnmarked } from '#core/quiz/steps.ts';
import { dayOf, type EventOf } from './event.ts';
import { RECENT_ANSWERS, type ItemProgress, type Progress } from './progress.ts';

/**
 * One deed, one piece of evidence: an answer changed within an attempt replaces the one before, and a check question
 * tried again on the same day, or a further try in practice, its feedback having been seen, says nothing new. An essay is
 * none before it is marked.
 */
export function answerItem(progress: Progress, event: EventOf<'item-answered'>): void {
  if (isUnmarked(event.response)) return;
  const before: ItemProgress = progress.items.get(event.item) ?? { answers: 0, recent: [] };
  if (isEmptyResponse(event.response)) return takeAnswerAway(progress, event, before);
  const day = dayOf(event);
  const isCheck = event.attempt === undefined;
  const isAnswered = !isCheck && before.recent.some((each) => each.attempt === event.attempt);
  const isRepeated = isCheck
    ? before.recent.some((each) => each.attempt === undefined && each.day === day)
    : isAnswered && event.tryNumber !== undefined;
  const isChanged = isAnswered && !isRepeated;
  const score = {
    score: event.score,
    day,
    ...(isCheck ? {} : { attempt: event.attempt }),
    ...(event.confidence === undefined ? {} : { confidence: event.confidence }),
  };
  const kept = isChanged ? before.recent.filter((each) => each.attempt !== event.attempt) : before.recent;
  const lastCheck = isCheck ? event.response : before.lastCheck;
  progress.items.set(event.item, {
    answers: before.answers + (isRepeated || isChanged ? 0 : 1),
    recent: isRepeated ? before.recent : [...kept, score].slice(-RECENT_ANSWERS),
    ...(lastCheck ? { lastCheck } : {}),
  });
}

/** An answer of a test erased again says nothing, like a question left out. */
function takeAnswerAway(progress: Progress, event: EventOf<'item-answered'>, before: ItemProgress): void {
  const recent = before.recent.filter((each) => each.attempt === undefined || each.attempt !== event.attempt);
  if (recent.length === before.recent.length) return;
  if (before.answers <= 1) progress.items.delete(event.item);
  else progress.items.set(event.item, { ...before, answers: before.answers - 1, recent });
}
