import type { AnsweredQuestion } from '#core/contract/questions.ts';

/** The next question not answered so far after `index`, from the start again after the last; undefined when all are. */
export function nextOpen(
  questions: readonly Pick<AnsweredQuestion, 'response'>[],
  index: number,
): number | undefined {
  const isOpen = (question: Pick<AnsweredQuestion, 'response'>) => question.response === undefined;
  const after = questions.findIndex((question, position) => position > index && isOpen(question));
  if (after >= 0) return after;
  const first = questions.findIndex(isOpen);
  return first >= 0 ? first : undefined;
}
