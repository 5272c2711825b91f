import type { LessonView } from '#core/contract/library.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { lessonPath, PATHS, reviewPath } from '#renderer/ui/paths.ts';
import styles from './lesson-end.module.css';

/** Id of the heading of the lesson's end. */
export const LESSON_END = 'lesson-end';

/** After the last section: what can be done now, and the ways on. */
export function LessonEnd({ view }: { view: LessonView }) {
  const unread = view.sections.filter(({ read }) => !read).length;
  const hasCards = view.newCards > 0;
  return (
    <section className={styles.end} aria-labelledby={LESSON_END}>
      <h2 id={LESSON_END} tabIndex={-1} className={styles.title}>
        {unread === 0 ? t('lesson.end.learned') : t('lesson.end.title')}
      </h2>
      {unread === 0 ? (
        <ul className={styles.objectives}>
          {view.objectives.map((objective) => (
            <li key={objective}>
              <Icon name="check" size={15} />
              <span>{objective}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.why}>{t('lesson.end.unread', { count: unread })}</p>
      )}
      {hasCards && <p className={styles.why}>{t('lesson.end.why-cards', { count: view.newCards })}</p>}
      <div className={styles.ways}>
        {hasCards && (
          <LinkButton href={reviewPath({ lesson: view.id })} variant="primary">
            {t('lesson.end.review', { count: view.newCards })}
          </LinkButton>
        )}
        {view.next && (
          <LinkButton href={lessonPath(view.next.id)} variant={hasCards ? 'secondary' : 'primary'}>
            {t('lesson.end.next', { lesson: view.next.title })}
          </LinkButton>
        )}
        <LinkButton href={PATHS.quizzes} variant={hasCards || view.next ? 'secondary' : 'primary'}>
          {t('lesson.end.quiz', { unit: view.unit.title })}
        </LinkButton>
      </div>
    </section>
  );
}
