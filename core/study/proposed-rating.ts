import type { TypedVerdict } from '#core/quiz/typed-answer.ts';
import type { Rating } from './event.ts';

const RATING_OF: Record<TypedVerdict, Rating> = { right: 'good', close: 'hard', wrong: 'again' };

/** What a learner may rate a typed answer by; a proposal only. `good` where nothing was typed. */
export function proposedRating(verdict: TypedVerdict | undefined): Rating {
  return verdict === undefined ? 'good' : RATING_OF[verdict];
}
