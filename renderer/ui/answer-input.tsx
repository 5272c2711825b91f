import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Inline } from '#core/content/inline.ts';
import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';
import { hasFields } from './field-values.ts';
import { FieldsInput } from './fields-input.tsx';
import { OrderingInput } from './ordering-input.tsx';
import { letterOf } from './response.ts';
import { RichText } from './rich-text.tsx';
import styles from './answer-input.module.css';

interface AnswerInputProps {
  question: Question;
  response: Response | undefined;
  onChange: (response: Response) => void;
  /** Id of the element that asks the question. */
  labelledBy: string;
  /** What Enter does in a field that is typed in. */
  onEnter?: () => void;
  isDisabled?: boolean;
}

/** The place where a question is answered: a choice of one, of several, true or false, an order, or fields. */
export function AnswerInput(props: AnswerInputProps) {
  const { question } = props;
  if (hasFields(question)) return <FieldsInput {...props} />;
  if (question.kind === 'ordering') return <OrderingInput {...props} />;
  if (question.kind === 'multiple') return <ManyInput {...props} />;
  return <OneInput {...props} />;
}

/** What true and false are called among the options. */
export function optionsOf({
  kind,
  options,
}: Pick<Question, 'kind' | 'options'>): { id: string; text: Inline[] }[] {
  if (kind !== 'true-false') return options;
  return [
    { id: 'true', text: [{ kind: 'text', text: t('quiz.true') }] },
    { id: 'false', text: [{ kind: 'text', text: t('quiz.false') }] },
  ];
}

/** Ids of the options a response chooses, in its order. */
export function chosenIn(response: Response | undefined): string[] {
  switch (response?.kind) {
    case 'single':
      return [response.option];
    case 'multiple':
      return response.options;
    case 'true-false':
      return [String(response.answer)];
    case 'ordering':
      return response.entries;
    default:
      return [];
  }
}

function OneInput({ question, response, onChange, labelledBy, isDisabled = false }: AnswerInputProps) {
  const choose = (id: string) => {
    onChange(
      question.kind === 'true-false'
        ? { kind: 'true-false', answer: id === 'true' }
        : { kind: 'single', option: id },
    );
  };
  return (
    <RadioGroup
      aria-labelledby={labelledBy}
      className={styles.options}
      value={chosenIn(response)[0] ?? null}
      onChange={choose}
      isDisabled={isDisabled}
    >
      {optionsOf(question).map(({ id, text }, index) => (
        <Radio key={id} value={id} className={styles.option}>
          <OptionFace index={index} text={text} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function ManyInput({ question, response, onChange, labelledBy, isDisabled = false }: AnswerInputProps) {
  return (
    <CheckboxGroup
      aria-labelledby={labelledBy}
      className={styles.options}
      value={chosenIn(response)}
      onChange={(options) => onChange({ kind: 'multiple', options })}
      isDisabled={isDisabled}
    >
      <p className={styles.hint}>{t('quiz.choose-several')}</p>
      {question.options.map(({ id, text }, index) => (
        <Checkbox key={id} value={id} className={styles.option}>
          <OptionFace index={index} text={text} isSquare />
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function OptionFace({
  index,
  text,
  isSquare = false,
}: {
  index: number;
  text: Inline[];
  isSquare?: boolean;
}) {
  return (
    <>
      <span aria-hidden className={isSquare ? styles.square : styles.round}>
        {letterOf(index)}
      </span>
      <span className={styles.text}>
        <RichText nodes={text} />
      </span>
    </>
  );
}
