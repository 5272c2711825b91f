import { useState } from 'react';
import type { Preset } from '#core/study/options.ts';
import { formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Slider } from '#renderer/ui/slider.tsx';
import { intervalRatio } from './interval-ratio.ts';
import styles from './group.module.css';

/** The level most learners are best served by, and what the explanation compares with. */
const USUAL_RETENTION = 0.9;

interface StudySettingsProps {
  preset: Preset;
  onChange: (preset: Preset) => void;
}

/** Desired retention with what it costs, and how much a day may bring. */
export function StudySettings({ preset, onChange }: StudySettingsProps) {
  const [retention, setRetention] = useState(preset.retention);
  return (
    <div className={styles.group}>
      <Slider
        label={t('settings.retention')}
        value={retention}
        minValue={0.7}
        maxValue={0.97}
        step={0.01}
        format={formatPercent}
        formatOptions={{ style: 'percent' }}
        onChange={setRetention}
        onChangeEnd={(chosen) => onChange({ ...preset, retention: chosen })}
      />
      <p className={styles.explanation}>
        {t('settings.retention.text', { retention: formatPercent(retention) })} {explainCost(retention)}
      </p>
      <NumberField
        label={t('settings.new-per-day')}
        description={t('settings.new-per-day.text')}
        value={preset.newPerDay}
        minValue={0}
        maxValue={999}
        step={5}
        onChange={(newPerDay) => onChange({ ...preset, newPerDay })}
      />
      <NumberField
        label={t('settings.reviews-per-day')}
        description={t('settings.reviews-per-day.text')}
        value={preset.reviewsPerDay}
        minValue={0}
        maxValue={9999}
        step={50}
        onChange={(reviewsPerDay) => onChange({ ...preset, reviewsPerDay })}
      />
    </div>
  );
}

/** What a retention asks for in reviews, against the usual one. */
function explainCost(retention: number): string {
  const ratio = intervalRatio(retention, USUAL_RETENTION);
  if (Math.abs(retention - USUAL_RETENTION) < 0.005) return t('settings.retention.usual');
  if (ratio < 1) return t('settings.retention.more', { times: formatNumber(1 / ratio, 1) });
  return t('settings.retention.less', { times: formatNumber(ratio, 1) });
}
