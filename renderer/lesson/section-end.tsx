import { useRef } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { SaveFailure } from '#renderer/ui/save-failure.tsx';
import { sectionAnchor } from '#renderer/ui/section-path.ts';
import { goToAnchor } from './go-to-anchor.ts';
import { useSectionRead } from './use-section-read.ts';
import { useSeen } from './use-seen.ts';
import { LESSON_END } from './lesson-end.tsx';
import styles from './section-end.module.css';

type SectionView = LessonView['sections'][number];

interface SectionEndProps {
  view: LessonView;
  section: SectionView;
  next: SectionView | undefined;
}

/** The end of a section: seen for a moment, or left by its button, it counts as read. */
export function SectionEnd({ view, section, next }: SectionEndProps) {
  const end = useRef<HTMLDivElement>(null);
  const { mark, error } = useSectionRead(view.id, section.id);
  useSeen(end, section.read || error !== null, mark);
  const goOn = () => {
    if (!section.read) mark();
    goToAnchor(next ? sectionAnchor(next.id) : LESSON_END);
  };
  return (
    <div ref={end} className={styles.end}>
      {error && !section.read ? (
        <SaveFailure error={error} title={t('lesson.section-not-saved')} onRetry={mark} />
      ) : (
        <>
          <Button size="small" onPress={goOn}>
            {section.read
              ? t(next ? 'lesson.next-section-again' : 'lesson.to-end-again')
              : t(next ? 'lesson.next-section' : 'lesson.to-end')}
          </Button>
          <span className={styles.read} role="status">
            {section.read && (
              <>
                <Icon name="check" size={14} /> {t('lesson.section-read')}
              </>
            )}
          </span>
        </>
      )}
    </div>
  );
}
