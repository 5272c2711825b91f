import { CONFIDENCES } from '#core/quiz/confidences.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { CONFIDENCE_NAMES } from '#renderer/ui/confidence-names.ts';
import styles from './confidence-said.module.css';

/** How sure the learner said they were, once the answer is told. Nothing where they did not say. */
export function ConfidenceSaid({ confidence }: { confidence: number | undefined }) {
  if (confidence === undefined) return null;
  const share = formatPercent(confidence / 100);
  const named = CONFIDENCES.find((each) => each === confidence);
  return (
    <p className={styles.said}>
      {named === undefined
        ? t('confidence.said', { share })
        : t('confidence.said.named', { name: t(CONFIDENCE_NAMES[named]), share })}
    </p>
  );
}
