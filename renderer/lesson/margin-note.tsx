import { useEffect, useRef } from 'react';
import type { FactView } from '#core/contract/questions.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { FactNote } from '#renderer/ui/fact-note.tsx';
import { mainSource } from '#renderer/ui/main-source.ts';
import { noteId, useCitations } from './citations.ts';
import styles from './margin-note.module.css';

interface MarginNoteProps {
  fact: FactView | undefined;
  section: string;
  block: string;
  /** Cited before in this section: not drawn again in the margin. */
  isRepeated: boolean;
}

/**
 * The source of a statement. In a wide window it stands in the margin, shortened, and opens over its neighbours; in a
 * narrow one it is hidden until its number is pressed, and opens below the paragraph.
 */
export function MarginNote({ fact, section, block, isRepeated }: MarginNoteProps) {
  const { numberOf, pointedAt, isOpen, toggle } = useCitations();
  const full = useRef<HTMLDivElement>(null);
  const isOpened = fact !== undefined && isOpen(fact.id);
  useEffect(() => {
    if (isOpened) full.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpened]);
  if (!fact) return null;
  const number = numberOf(fact.id);
  return (
    <div
      role="note"
      id={noteId(section, block, fact.id)}
      aria-label={t('lesson.citation', { number })}
      className={styles.note}
      data-note={fact.id}
      data-open={isOpened || undefined}
      data-pointed={pointedAt === fact.id || undefined}
      data-repeated={isRepeated || undefined}
      data-stale={fact.stale || undefined}
    >
      <div className={styles.short}>
        <p className={styles.statement}>
          <span className={styles.number}>{number}</span> {fact.statement}
        </p>
        <p className={styles.line}>
          <span>{shortSource(fact)}</span>
          {!fact.stale && <span>{t('lesson.note.as-of', { asOf: formatDateText(fact.asOf) })}</span>}
        </p>
        {fact.stale && fact.staleAfter && (
          <p className={styles.stale}>
            {t('lesson.note.stale', {
              asOf: formatDateText(fact.asOf),
              date: formatDateText(fact.staleAfter),
            })}
          </p>
        )}
        {/* A shortcut for the mouse; with the keyboard the number in the text does the same. */}
        <span className={styles.cover} aria-hidden onClick={() => toggle(fact.id)} />
      </div>
      <div ref={full} className={styles.full}>
        <FactNote fact={fact} number={number} />
      </div>
    </div>
  );
}

function shortSource({ sources, date }: FactView): string {
  const source = mainSource(sources);
  if (!source) return formatDateText(date);
  return sources.length === 1
    ? source.publisher
    : t('lesson.note.sources', { publisher: source.publisher, more: sources.length - 1 });
}
