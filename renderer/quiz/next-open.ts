import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';

type Openable = Pick<AnsweredQuestion, 'response' | 'case' | 'trial'>;

/** Whether there is something left to answer: nothing was, or a case has parts to come. */
export function isOpen(question: Openable): boolean {
  return question.response === undefined || question.case?.asked !== undefined;
}

/**
 * Where an attempt is gone on with: a test at the question looked at last, as long as it has it; a practice, and a test
 * nobody has looked at here, at the first that is left; where none is, at the last one if more can come.
 */
export function resumeAt(
  { mode, questions, most }: Pick<AttemptView, 'mode' | 'questions' | 'most'>,
  place: string | undefined,
): number {
  const looked = mode === 'test' ? questions.findIndex(({ item }) => item === place) : -1;
  if (looked >= 0) return looked;
  return nextOpen(questions, -1) ?? (most === undefined ? 0 : questions.length - 1);
}

/** The next question not answered so far, or to be tried again, after `index`, from the start again after the last; undefined when all are. */
export function nextOpen(questions: readonly Openable[], index: number): number | undefined {
  const isLeft = (question: Openable) => isOpen(question) || question.trial !== undefined;
  const after = questions.findIndex((question, position) => position > index && isLeft(question));
  if (after >= 0) return after;
  const first = questions.findIndex(isLeft);
  return first >= 0 ? first : undefined;
}
