import type { HighlightView } from '#core/contract/reading.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './own-note.module.css';

/** The learner's own note on a passage: in the margin of a wide window, else below the paragraph. */
export function OwnNote({ highlight }: { highlight: HighlightView }) {
  return (
    <div
      role="note"
      aria-label={t('lesson.mark.note-on', { quote: highlight.quote })}
      className={styles.note}
      data-note={highlight.highlight}
      data-colour={highlight.colour}
      data-highlight={highlight.highlight}
    >
      {highlight.note}
    </div>
  );
}
