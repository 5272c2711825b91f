import { TRY_PENALTY } from '#core/quiz/practice-rules.ts';
import { isEmptyResponse } from '#core/quiz/is-empty.ts';
import { isInSteps, isUnmarked } from '#core/quiz/steps.ts';
import { isLate } from './attempt-limit.ts';
import type { Answer, AttemptProgress } from './progress.ts';

/**
 * The answer that counts as evidence: in practice the first, before its feedback was seen; in a test the last in time; of
 * what is answered in steps always the last.
 */
export function countingAnswer(attempt: AttemptProgress, item: string): Answer | undefined {
  const answers = (attempt.answers[item] ?? []).filter((answer) => !isLate(attempt, item, answer));
  const last = answers.at(-1);
  if (last && isInSteps(last.response)) return unlessEmpty(last);
  return attempt.mode === 'practice' ? answers[0] : unlessEmpty(last);
}

/** The answer that stands now: the last try in practice; in a test the last, while it is under way even if it is late. */
export function standingAnswer(attempt: AttemptProgress, item: string): Answer | undefined {
  if (attempt.mode === 'test' && attempt.finishedAt !== undefined) return countingAnswer(attempt, item);
  return unlessEmpty(attempt.answers[item]?.at(-1));
}

/** What was taken away again is no answer. */
function unlessEmpty(answer: Answer | undefined): Answer | undefined {
  return answer && isEmptyResponse(answer.response) ? undefined : answer;
}

/** Of the answers to a question the first given with how sure the learner was; undefined where none was. */
export function judgedAnswer(answers: readonly Answer[] = []): (Answer & { confidence: number }) | undefined {
  return answers.find((answer): answer is Answer & { confidence: number } => answer.confidence !== undefined);
}

/** The last answer that came too late to count; undefined where none did. */
export function lateAnswer(attempt: AttemptProgress, item: string): Answer | undefined {
  const last = attempt.answers[item]?.at(-1);
  return last && isLate(attempt, item, last) ? last : undefined;
}

/**
 * What the answers to a question earned, 0..1: in practice the best of its tries, each less {@link TRY_PENALTY} for every
 * one before it, so that trying again never takes anything away; in a test the answer that counts.
 */
export function earnedScore(attempt: AttemptProgress, item: string): number {
  const counting = countingAnswer(attempt, item);
  if (!counting) return 0;
  if (attempt.mode === 'test' || isInSteps(counting.response)) return counting.score;
  const tries = attempt.answers[item] ?? [];
  return Math.max(0, ...tries.map(({ score }, index) => score - index * TRY_PENALTY));
}

/** How many questions of an attempt have an answer that stands. */
export function countAnswered(attempt: AttemptProgress): number {
  return attempt.items.filter((item) => standingAnswer(attempt, item) !== undefined).length;
}

/** The items an attempt is judged by: all of them, but for one that adaptive practice had just added when it was ended. */
export function askedItems({ items, purpose, finishedAt, answers }: AttemptProgress): readonly string[] {
  const isEnded = purpose === 'adaptive' && finishedAt !== undefined;
  return isEnded ? items.filter((item) => answers[item] !== undefined) : items;
}

/**
 * Mean score over the items of an attempt, 0..1; items left out score 0. Essays nobody has marked are no part of it;
 * undefined where there is nothing else.
 * @param isLateCounted whether answers count that came after the time was up.
 */
export function scoreAttempt(attempt: AttemptProgress, isLateCounted = false): number | undefined {
  const scores = askedItems(attempt).flatMap((item) => {
    const late = isLateCounted ? lateAnswer(attempt, item) : undefined;
    const response = (late ?? countingAnswer(attempt, item))?.response;
    return isUnmarked(response) ? [] : [late?.score ?? earnedScore(attempt, item)];
  });
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
