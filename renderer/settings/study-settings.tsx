import type { Preset } from '#core/study/options.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import styles from './group.module.css';

/** How cards come back, in a sentence; it is changed where its effect on the days ahead is seen. */
export function StudySettings({ preset }: { preset: Preset }) {
  const { retention, newPerDay, reviewsPerDay } = preset;
  return (
    <div className={styles.group}>
      <p>{t('settings.study.text', { retention: formatPercent(retention), newPerDay, reviewsPerDay })}</p>
      <div className={styles.links}>
        <LinkButton href={PATHS.options}>{t('settings.study.options')}</LinkButton>
        <LinkButton href={PATHS.exams}>{t('settings.study.exams')}</LinkButton>
      </div>
    </div>
  );
}
