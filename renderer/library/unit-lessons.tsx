import type { UnitSummary } from '#core/contract/library.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { LessonRow } from './lesson-row.tsx';
import styles from './unit-lessons.module.css';

interface UnitLessonsProps {
  unit: UnitSummary;
  /** The lesson to go on with, marked as the way on. */
  nextLesson: string | undefined;
}

/** One unit: what it is about, and its lessons in order. */
export function UnitLessons({ unit, nextLesson }: UnitLessonsProps) {
  return (
    <article className={styles.unit}>
      <header className={styles.about}>
        <h2 className={styles.title}>{unit.title}</h2>
        <p className={styles.summary}>{unit.summary}</p>
        <Disclosure title={<span className={styles.more}>{t('lessons.objectives')}</span>}>
          <ul className={styles.objectives}>
            {unit.objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </Disclosure>
      </header>
      <ol className={styles.lessons}>
        {unit.lessons.map((lesson, index) => (
          <LessonRow key={lesson.id} lesson={lesson} number={index + 1} isNext={lesson.id === nextLesson} />
        ))}
      </ol>
    </article>
  );
}
