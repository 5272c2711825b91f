import type { AnsweredQuestion } from '#core/contract/questions.ts';

type Openable = Pick<AnsweredQuestion, 'response' | 'case' | 'trial'>;

/** Whether there is something left to answer: nothing was, or a case has parts to come. */
export function isOpen(question: Openable): boolean {
  return question.response === undefined || question.case?.asked !== undefined;
}

/** The next question not answered so far, or to be tried again, after `index`, from the start again after the last; undefined when all are. */
export function nextOpen(questions: readonly Openable[], index: number): number | undefined {
  const isLeft = (question: Openable) => isOpen(question) || question.trial !== undefined;
  const after = questions.findIndex((question, position) => position > index && isLeft(question));
  if (after >= 0) return after;
  const first = questions.findIndex(isLeft);
  return first >= 0 ? first : undefined;
}
