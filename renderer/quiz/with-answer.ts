import type { AnsweredQuestion, AttemptView } from '#core/contract/questions.ts';

/** An attempt with one of its questions as the host has it now. */
export function withAnswer(view: AttemptView, answered: AnsweredQuestion): AttemptView {
  return {
    ...view,
    questions: view.questions.map((each) => (each.item === answered.item ? answered : each)),
  };
}
