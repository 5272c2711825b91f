import { Pressable } from 'react-aria-components/Pressable';
import { t } from '#renderer/i18n/t.ts';
import { noteId, useCitations } from './citations.ts';
import styles from './inline.module.css';

interface CitationProps {
  facts: readonly string[];
  section: string;
  block: string;
}

/** The numbers of cited facts. Pointing at one marks its note; pressing it opens the note in full. */
export function Citation({ facts, section, block }: CitationProps) {
  const { numberOf, pointAt, isOpen, toggle } = useCitations();
  return (
    <sup className={styles.citation}>
      {facts.map((fact) => (
        <Pressable key={fact} onPress={() => toggle(fact)}>
          <span
            role="button"
            tabIndex={0}
            className={styles.number}
            data-cites={fact}
            aria-label={t('lesson.citation', { number: numberOf(fact) })}
            aria-describedby={noteId(section, block, fact)}
            aria-expanded={isOpen(fact)}
            onKeyDown={({ key }) => {
              if (key === 'Escape' && isOpen(fact)) toggle(fact);
            }}
            onPointerEnter={() => pointAt(fact)}
            onPointerLeave={() => pointAt(undefined)}
            onFocus={() => pointAt(fact)}
            onBlur={() => pointAt(undefined)}
          >
            {numberOf(fact)}
          </span>
        </Pressable>
      ))}
    </sup>
  );
}
