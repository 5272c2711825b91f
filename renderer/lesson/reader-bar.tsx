import type { LessonView } from '#core/contract/library.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import { minutesLeft, shareRead } from './reading-time.ts';
import styles from './reader-bar.module.css';

/** Stays at the top while reading: the unit, how much is read, how long the rest takes. */
export function ReaderBar({ view }: { view: LessonView }) {
  const share = shareRead(view.sections);
  const minutes = minutesLeft(view.minutes, view.sections);
  return (
    <div className={styles.bar}>
      <nav aria-label={t('lesson.breadcrumb')} className={styles.crumb}>
        <TextLink href={PATHS.lessons}>{view.unit.title}</TextLink>
      </nav>
      <div className={styles.progress}>
        <ProgressBar label={t('lesson.progress')} value={share} />
      </div>
      <span className={styles.left}>
        {minutes === 0 ? t('lesson.read') : t('lesson.minutes-left', { minutes: formatMinutes(minutes) })}
      </span>
    </div>
  );
}
