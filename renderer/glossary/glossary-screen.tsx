import { useQuery } from '@tanstack/react-query';
import type { Glossary } from '#core/contract/reading.ts';
import { foldText } from '#core/search/normalise.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { TermEntry } from './term-entry.tsx';
import styles from './glossary-screen.module.css';

/** Every term of the packs: what it means, by what source, and which lessons use it. */
export function GlossaryScreen() {
  const glossary = useQuery(api.reading.getGlossary.queryOptions());
  return <Loaded query={glossary}>{({ terms }) => <Terms terms={terms} />}</Loaded>;
}

function Terms({ terms }: { terms: Glossary['terms'] }) {
  const [filters, change] = useAddressFilters();
  const words = filters.get('words') ?? '';
  const named = filters.get('term');
  const shown = terms.filter((term) => hasWords(term, words));
  return (
    <Page
      title={t('glossary.title')}
      lede={t('glossary.lede', { count: terms.length })}
      back={{ href: PATHS.lessons, label: t('app.nav.lessons') }}
      width="reading"
    >
      <SearchField
        label={t('glossary.find')}
        placeholder={t('glossary.find')}
        value={words}
        onChange={(typed) => change({ words: typed, term: undefined })}
      />
      <LiveText>{words === '' ? '' : t('glossary.found', { count: shown.length })}</LiveText>
      {shown.length === 0 ? (
        <EmptyState title={t('glossary.none')}>{t('glossary.none.text')}</EmptyState>
      ) : (
        <ul className={styles.terms}>
          {shown.map((term) => (
            <TermEntry key={term.id} term={term} isNamed={term.id === named} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function hasWords({ title, definition }: Glossary['terms'][number], words: string): boolean {
  const text = foldText(`${title} ${definition}`);
  return foldText(words)
    .split(' ')
    .every((word) => text.includes(word));
}
