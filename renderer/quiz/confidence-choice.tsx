import { CONFIDENCES } from '#core/quiz/confidences.ts';
import { t } from '#renderer/i18n/t.ts';
import { CONFIDENCE_NAMES } from '#renderer/ui/confidence-names.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import styles from './confidence-choice.module.css';

interface ConfidenceChoiceProps {
  /** Percent; undefined while nothing is said. */
  value: number | undefined;
  onChange: (confidence: number) => void;
}

/** Asks how sure the learner is before the answer is told. Nothing waits for it. */
export function ConfidenceChoice({ value, onChange }: ConfidenceChoiceProps) {
  return (
    <div className={styles.ask}>
      <SegmentedControl
        label={t('confidence.label')}
        value={value === undefined ? null : String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
        options={CONFIDENCES.map((confidence) => ({
          value: String(confidence),
          label: t(CONFIDENCE_NAMES[confidence]),
        }))}
      />
      <p className={styles.hint}>{t('confidence.hint')}</p>
    </div>
  );
}
