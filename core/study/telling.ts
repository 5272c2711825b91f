import type { Item } from '#core/content/item.ts';
import { scoreResponse } from '#core/quiz/score.ts';
import { isInSteps, type Told } from '#core/quiz/steps.ts';
import { allowsTries } from '#core/quiz/tries.ts';
import { standingAnswer } from './attempt.ts';
import type { AttemptProgress } from './progress.ts';

/**
 * What is told of a question:
 * - `nothing`: the question, and that an answer is kept.
 * - `stepwise`: of a case the parts answered; of anything else nothing before its answer, and all after it.
 * - `trial`: that the try was not right, and the remark on what was chosen (`gradeTrial`).
 * - `everything`: the score, the key, all remarks, the explanation, facts and where to read.
 */
export type Telling = 'nothing' | 'stepwise' | 'trial' | 'everything';

/**
 * The one place that decides what is told when:
 *
 * | attempt                  | question                            | told         |
 * | ------------------------ | ----------------------------------- | ------------ |
 * | practice, under way      | not answered                        | `nothing`    |
 * |                          | a case, an essay                    | `stepwise`   |
 * |                          | not right, tries left               | `trial`      |
 * |                          | right, no try left, or answer shown | `everything` |
 * | test, under way          | any, answered or not                | `nothing`    |
 * | test, time up, not ended | any, answered in time or late       | `nothing`    |
 * | finished, in time        | any                                 | `everything` |
 * | finished late            | any; what was late beside it        | `everything` |
 *
 * Hints are told as they are taken, in practice under way only.
 */
export function tellingOf(attempt: AttemptProgress, item: Item): Telling {
  if (attempt.finishedAt !== undefined) return 'everything';
  if (attempt.mode === 'test') return 'nothing';
  if (item.kind === 'scenario' || item.kind === 'essay') return 'stepwise';
  if (attempt.shown?.includes(item.id)) return 'everything';
  const answer = standingAnswer(attempt, item.id);
  if (!answer) return 'nothing';
  const isRight = scoreResponse(item, answer.response) === 1;
  return !isRight && triesLeft(attempt, item) > 0 ? 'trial' : 'everything';
}

/** How often a question may still be answered in practice, the answer to it not being right or shown. */
export function triesLeft(attempt: AttemptProgress, item: Item): number {
  const given = attempt.answers[item.id] ?? [];
  if (given.some(({ response }) => isInSteps(response))) return 0;
  return Math.max(0, (allowsTries(item) ? attempt.tries : 1) - given.length);
}

/** The same in the words of {@link Told}. */
export function toldIn(telling: Telling): Told {
  if (telling === 'everything') return 'over';
  return telling === 'stepwise' ? 'stepwise' : 'together';
}
