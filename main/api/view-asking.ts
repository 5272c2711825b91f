import type { AdaptiveReason, AttemptView } from '#core/contract/questions.ts';
import { MOST_ADAPTIVE } from '#core/quiz/adaptive.ts';
import { judgedAnswer } from '#core/study/attempt.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import type { ApiContext } from './context.ts';

/** How a question is asked beside its words: with how sure the learner is, and in adaptive practice why. */
export function viewAsking(
  context: ApiContext,
  attempt: AttemptProgress,
  item: string,
): { asksConfidence?: true; confidence?: number; reason?: AdaptiveReason } {
  const judged = judgedAnswer(attempt.answers[item]);
  const asks = {
    ...(attempt.confidenceFor.includes(item) ? { asksConfidence: true as const } : {}),
    ...(judged ? { confidence: judged.confidence } : {}),
  };
  if (attempt.purpose !== 'adaptive') return asks;
  const reason = context.adaptive.reasonsOf(context, attempt).find((each) => each.item === item);
  return reason ? { ...asks, reason } : asks;
}

/** Where the questions of an attempt come from, where that can be gone on with or chosen again. */
export function viewSource(
  context: ApiContext,
  attempt: AttemptProgress,
): Pick<AttemptView, 'choice' | 'most'> {
  const { choice, purpose, finishedAt } = attempt;
  const isOpen = purpose === 'adaptive' && finishedAt === undefined;
  return {
    ...(choice === undefined ? {} : { choice }),
    ...(isOpen && context.adaptive.canGoOn(context, attempt) ? { most: MOST_ADAPTIVE } : {}),
  };
}
