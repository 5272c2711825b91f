import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { CaseInput } from './case-input.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { EssayInput } from './essay-input.tsx';
import { hasFields } from './field-values.ts';
import { FieldsInput } from './fields-input.tsx';
import { HotspotInput } from './hotspot-input.tsx';
import { OrderingInput } from './ordering-input.tsx';

interface AnswerInputProps {
  question: Question;
  response: Response | undefined;
  onChange: (response: Response) => void;
  /** Id of the element that asks the question. */
  labelledBy: string;
  /** What Enter does in a field that is typed in. */
  onEnter?: () => void;
  isDisabled?: boolean;
  /** Options a hint struck out. */
  struck?: readonly string[];
}

/** The place where a question is answered: a choice, an order, fields, a drawing, a case or a text. */
export function AnswerInput(props: AnswerInputProps) {
  const { question } = props;
  if (hasFields(question)) return <FieldsInput {...props} />;
  if (question.kind === 'ordering') return <OrderingInput {...props} />;
  if (question.kind === 'essay') return <EssayInput {...props} />;
  if (question.case) return <CaseInput {...props} asked={question.case} />;
  if (question.sketch) return <HotspotInput {...props} sketch={question.sketch} />;
  return <ChoiceInput {...props} />;
}
