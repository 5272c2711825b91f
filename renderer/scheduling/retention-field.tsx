import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Slider } from '#renderer/ui/slider.tsx';
import { intervalRatio } from './interval-ratio.ts';
import styles from './options.module.css';

/** The level most learners are best served by, and what the explanation compares with. */
const USUAL_RETENTION = 0.9;

interface RetentionFieldProps {
  value: number;
  onChange: (retention: number) => void;
}

/** Desired retention, and what it asks for in reviews. */
export function RetentionField({ value, onChange }: RetentionFieldProps) {
  return (
    <div>
      <Slider
        label={t('scheduling.retention')}
        value={value}
        minValue={0.7}
        maxValue={0.97}
        step={0.01}
        format={formatPercent}
        formatOptions={{ style: 'percent' }}
        onChange={onChange}
        onChangeEnd={onChange}
      />
      <p className={styles.explanation}>
        {t('scheduling.retention.text', { retention: formatPercent(value) })} {explainCost(value)}
      </p>
    </div>
  );
}

/** What a retention asks for in reviews, against the usual one. */
function explainCost(retention: number): string {
  const ratio = intervalRatio(retention, USUAL_RETENTION);
  if (Math.abs(retention - USUAL_RETENTION) < 0.005) return t('scheduling.retention.usual');
  if (ratio < 1) return t('scheduling.retention.more', { times: formatNumber(1 / ratio, 1) });
  return t('scheduling.retention.less', { times: formatNumber(ratio, 1) });
}
