import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { CardView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import styles from './cloze-text.module.css';

/** A text with gaps: blanks with their hints at first, filled and marked when the card is turned. */
export function ClozeText({ parts, isTurned }: { parts: CardView['parts']; isTurned: boolean }) {
  return parts.map((part, index) => {
    if ('text' in part) return <span key={index}>{part.text}</span>;
    if (isTurned) {
      return (
        <mark key={index} className={styles.filled}>
          {part.gap}
        </mark>
      );
    }
    return (
      <span key={index} className={styles.blank}>
        <VisuallyHidden elementType="span">{t('review.blank')} </VisuallyHidden>
        {part.hint ?? ''}
      </span>
    );
  });
}
