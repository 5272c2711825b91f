import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { LessonView } from '#core/contract/library.ts';
import { t } from '#renderer/i18n/t.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { sectionAnchor } from '#renderer/ui/section-path.ts';
import { goToAnchor } from './go-to-anchor.ts';
import styles from './lesson-overview.module.css';

/** What the lesson is for, and what is in it, with marks on what is read. */
export function LessonOverview({ view }: { view: LessonView }) {
  return (
    <div className={styles.overview}>
      <section aria-labelledby="objectives" className={styles.objectives}>
        <h2 id="objectives" className={styles.title}>
          {t('lesson.objectives')}
        </h2>
        <ul>
          {view.objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </section>
      <nav aria-labelledby="contents" className={styles.contents}>
        <h2 id="contents" className={styles.title}>
          {t('lesson.contents')}
        </h2>
        <ol>
          {view.sections.map((section) => (
            <li key={section.id}>
              <a
                href={`#${sectionAnchor(section.id)}`}
                className={styles.link}
                onClick={(event) => {
                  event.preventDefault();
                  goToAnchor(sectionAnchor(section.id));
                }}
              >
                <span className={styles.mark} data-read={section.read || undefined} aria-hidden>
                  {section.read && <Icon name="check" size={13} />}
                </span>
                <span>
                  {section.title}
                  {section.read && (
                    <VisuallyHidden elementType="span"> {t('lesson.section-read-mark')}</VisuallyHidden>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
