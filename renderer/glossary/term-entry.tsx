import { useEffect, useRef } from 'react';
import type { Glossary } from '#core/contract/reading.ts';
import { t } from '#renderer/i18n/t.ts';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { sectionPath } from '#renderer/ui/section-path.ts';
import styles from './term-entry.module.css';

type Term = Glossary['terms'][number];

interface TermEntryProps {
  term: Term;
  /** The address names it: it is brought into view and takes the focus. */
  isNamed: boolean;
}

/** A term with its definition, what it rests on, and the sections that use it. */
export function TermEntry({ term, isNamed }: TermEntryProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNamed) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }, [isNamed]);
  return (
    <li className={styles.term} data-named={isNamed || undefined}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {term.title}
      </h2>
      <p>{term.definition}</p>
      {term.facts.length > 0 && <CitedFacts facts={term.facts} />}
      {term.occurrences.length > 0 && (
        <p className={styles.where}>
          {t('glossary.where')}{' '}
          {term.occurrences.map(({ section, lesson }, index) => (
            <span key={section.id}>
              {index > 0 && ' · '}
              <TextLink href={sectionPath(lesson.id, section.id)}>
                {t('glossary.occurrence', { lesson: lesson.title, section: section.title })}
              </TextLink>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
