import type { Response } from '#core/quiz/response.ts';
import { MAX_ESSAY } from '#core/quiz/essay-length.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextInput } from './text-input.tsx';
import styles from './essay.module.css';

interface EssayInputProps {
  response: Response | undefined;
  onChange: (response: Response) => void;
}

/** Lines shown before anything is written; the field grows with the text. */
const ROWS = 9;

/** A text to be written. */
export function EssayInput({ response, onChange }: EssayInputProps) {
  const text = response?.kind === 'essay' ? response.text : '';
  const words = text.split(/\s+/).filter(Boolean).length;
  return (
    <div className={styles.input}>
      <TextInput
        label={t('quiz.essay.label')}
        description={`${t('quiz.essay.hint')} ${t('quiz.essay.words', { count: words })}`}
        value={text}
        onChange={(written) => onChange({ kind: 'essay', text: written })}
        maxLength={MAX_ESSAY}
        rows={ROWS}
      />
    </div>
  );
}
