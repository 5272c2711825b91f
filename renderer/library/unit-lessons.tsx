import type { UnitSummary } from '#core/contract/library.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { LessonRow } from './lesson-row.tsx';
import styles from './unit-lessons.module.css';

interface UnitLessonsProps {
  unit: UnitSummary;
  number: number;
  /** The lesson to go on with, marked as the way on. */
  nextLesson: string | undefined;
}

/** One unit: a line that says how far it was read, and under it what it is about and its lessons in order. */
export function UnitLessons({ unit, number, nextLesson }: UnitLessonsProps) {
  const sections = sum(unit, ({ sections }) => sections);
  const read = sum(unit, ({ sectionsRead }) => sectionsRead);
  const isOpen = (read > 0 && read < sections) || unit.lessons.some(({ id }) => id === nextLesson);
  return (
    <article className={styles.unit}>
      <Disclosure
        defaultExpanded={isOpen}
        title={<UnitLine unit={unit} number={number} share={read / sections} />}
      >
        <div className={styles.inside}>
          <div className={styles.about}>
            <p className={styles.summary}>{unit.summary}</p>
            <h3 className={styles.more}>{t('lessons.objectives')}</h3>
            <ul className={styles.objectives}>
              {unit.objectives.map((objective) => (
                <li key={objective}>{objective}</li>
              ))}
            </ul>
          </div>
          <ol className={styles.lessons}>
            {unit.lessons.map((lesson, index) => (
              <LessonRow
                key={lesson.id}
                lesson={lesson}
                number={index + 1}
                isNext={lesson.id === nextLesson}
              />
            ))}
          </ol>
        </div>
      </Disclosure>
    </article>
  );
}

function UnitLine({ unit, number, share }: { unit: UnitSummary; number: number; share: number }) {
  const read = unit.lessons.filter((lesson) => lesson.sectionsRead === lesson.sections).length;
  return (
    <>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <h2 className={styles.title}>{unit.title}</h2>
      <span className={styles.state}>
        {t('lessons.unit-state', {
          read,
          total: unit.lessons.length,
          minutes: formatMinutes(sum(unit, ({ minutes }) => minutes)),
        })}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </>
  );
}

function sum(unit: UnitSummary, count: (lesson: UnitSummary['lessons'][number]) => number): number {
  return unit.lessons.reduce((total, lesson) => total + count(lesson), 0);
}
