import { useState } from 'react';
import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { chosenIn } from '#core/quiz/chosen-in.ts';
import { t } from '#renderer/i18n/t.ts';
import { ChoiceInput } from './choice-input.tsx';
import { findRegion } from './find-region.ts';
import { chooseAt } from './response.ts';
import { Sketch } from './sketch.tsx';
import styles from './sketch.module.css';

interface HotspotInputProps {
  question: Question;
  sketch: NonNullable<Question['sketch']>;
  response: Response | undefined;
  onChange: (response: Response) => void;
  labelledBy: string;
  isDisabled?: boolean;
}

/** How far beside a region a press still means it, as a share of the drawing's width. */
const REACH_SHARE = 0.03;

/** A drawing to point at, and the same places as a list. */
export function HotspotInput({ question, sketch, ...props }: HotspotInputProps) {
  const { response, onChange, isDisabled = false } = props;
  const [isMissed, setMissed] = useState(false);
  const choose = (chosen: Response) => {
    setMissed(false);
    onChange(chosen);
  };
  const point = (place: { x: number; y: number }) => {
    const region = findRegion(sketch.regions, place, REACH_SHARE * sketch.drawing.width);
    const index = question.options.findIndex(({ id }) => id === region);
    const chosen = chooseAt(question, response, index);
    if (chosen) choose(chosen);
    else setMissed(true);
  };
  return (
    <div className={styles.input}>
      <p className={styles.hint}>{t('quiz.sketch.hint')}</p>
      <Sketch sketch={sketch} chosen={chosenIn(response)} onPoint={isDisabled ? undefined : point} />
      <p role="status" className={styles.miss}>
        {isMissed ? t('quiz.sketch.miss') : ''}
      </p>
      <ChoiceInput {...props} question={question} onChange={choose} />
    </div>
  );
}
