import { EXTRA_TIME_PERCENTS } from '#core/study/attempt-limit.ts';
import type { Preset } from '#core/study/options.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { LinkButton } from '#renderer/ui/button.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import styles from './group.module.css';

interface StudySettingsProps {
  preset: Preset;
  onChange: (change: Partial<Preset>) => void;
}

/** How cards come back, in a sentence, changed where its effect on the days ahead is seen; and time in tests. */
export function StudySettings({ preset, onChange }: StudySettingsProps) {
  const { retention, newPerDay, reviewsPerDay, extraTimePercent = 0 } = preset;
  return (
    <div className={styles.group}>
      <p>{t('settings.study.text', { retention: formatPercent(retention), newPerDay, reviewsPerDay })}</p>
      <div className={styles.links}>
        <LinkButton href={PATHS.options}>{t('settings.study.options')}</LinkButton>
        <LinkButton href={PATHS.exams}>{t('settings.study.exams')}</LinkButton>
      </div>
      <SegmentedControl
        label={t('settings.extra-time')}
        value={String(extraTimePercent)}
        onChange={(percent) => onChange({ extraTimePercent: Number(percent) })}
        options={EXTRA_TIME_PERCENTS.map((percent) => ({
          value: String(percent),
          label:
            percent === 0
              ? t('settings.extra-time.none')
              : t('settings.extra-time.percent', { share: formatPercent(percent / 100) }),
        }))}
      />
      <p>{t('settings.extra-time.text')}</p>
    </div>
  );
}
