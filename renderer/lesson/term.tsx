import type { ReactNode } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Pressable } from 'react-aria-components/Pressable';
import type { Term } from '#core/content/pack.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { glossaryPath } from '#renderer/ui/paths.ts';
import { PopoverPanel } from '#renderer/ui/popover.tsx';
import styles from './inline.module.css';

/** A word of the glossary; pressed, it opens its definition. */
export function GlossaryTerm({ term, children }: { term: Term | undefined; children: ReactNode }) {
  if (!term) return children;
  return (
    <DialogTrigger>
      <Pressable>
        <span role="button" tabIndex={0} className={styles.term}>
          {children}
        </span>
      </Pressable>
      <PopoverPanel label={term.title}>
        <p className={styles.termTitle}>{term.title}</p>
        <p className={styles.definition}>{term.definition}</p>
        <p className={styles.more}>
          <TextLink href={glossaryPath(term.id)}>{t('glossary.open')}</TextLink>
        </p>
      </PopoverPanel>
    </DialogTrigger>
  );
}
