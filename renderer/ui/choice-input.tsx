import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { Inline } from '#core/content/inline.ts';
import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { t } from '#renderer/i18n/t.ts';
import { isSeveral, optionsOf, respond } from './options.ts';
import { letterOf } from './response.ts';
import { RichText } from './rich-text.tsx';
import styles from './answer-input.module.css';

interface ChoiceInputProps {
  question: Pick<Question, 'kind' | 'options' | 'sketch'>;
  response: Response | undefined;
  onChange: (response: Response) => void;
  /** Id of the element that asks the question. */
  labelledBy: string;
  isDisabled?: boolean;
  /** Options a hint struck out. */
  struck?: readonly string[];
}

/** A choice of one option, or of several. */
export function ChoiceInput(props: ChoiceInputProps) {
  return isSeveral(props.question) ? <ManyInput {...props} /> : <OneInput {...props} />;
}

function OneInput({
  question,
  response,
  onChange,
  labelledBy,
  isDisabled = false,
  struck = [],
}: ChoiceInputProps) {
  const choose = (id: string) => {
    onChange(respond(question, [id]));
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
        <Radio key={id} {...optionProps(id, struck)}>
          <OptionFace index={index} text={text} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

function ManyInput({
  question,
  response,
  onChange,
  labelledBy,
  isDisabled = false,
  struck = [],
}: ChoiceInputProps) {
  return (
    <CheckboxGroup
      aria-labelledby={labelledBy}
      className={styles.options}
      value={chosenIn(response)}
      onChange={(options) => onChange(respond(question, options))}
      isDisabled={isDisabled}
    >
      <p className={styles.hint}>{t('quiz.choose-several')}</p>
      {question.options.map(({ id, text }, index) => (
        <Checkbox key={id} {...optionProps(id, struck)}>
          <OptionFace index={index} text={text} isSquare />
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

function optionProps(id: string, struck: readonly string[]) {
  const isStruck = struck.includes(id);
  return {
    value: id,
    className: styles.option,
    isDisabled: isStruck,
    'data-struck': isStruck || undefined,
  };
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
