import type { UnitSummary } from '#core/contract/library.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { lessonPath } from '#renderer/ui/paths.ts';
import styles from './lesson-row.module.css';

interface LessonRowProps {
  lesson: UnitSummary['lessons'][number];
  number: number;
  isNext: boolean;
}

/** A lesson: its first aim, how long it takes, how much of it was read, and the way in. */
export function LessonRow({ lesson, number, isNext }: LessonRowProps) {
  const { id, title, minutes, sections, sectionsRead, objectives } = lesson;
  const isRead = sectionsRead === sections;
  const label = sectionsRead === 0 ? t('lessons.start') : isRead ? t('lessons.again') : t('lessons.resume');
  return (
    <li className={styles.lesson}>
      <span className={styles.number} data-read={isRead || undefined} aria-hidden="true">
        {isRead ? <Icon name="check" size={15} /> : number}
      </span>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        <ul className={styles.objectives}>
          {objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
        <p className={styles.state}>
          <span>{formatMinutes(minutes)}</span>
          <span className={styles.steps} aria-hidden="true">
            {Array.from({ length: sections }, (_, section) => (
              <i key={section} data-read={section < sectionsRead || undefined} />
            ))}
          </span>
          <span>{t('lessons.sections', { read: sectionsRead, total: sections })}</span>
        </p>
      </div>
      <LinkButton href={lessonPath(id)} variant={isNext ? 'primary' : 'secondary'} size="small">
        {label}
      </LinkButton>
    </li>
  );
}
