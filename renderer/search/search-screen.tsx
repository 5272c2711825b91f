import { useState } from 'react';
import { describeError } from '#renderer/api/describe-error.ts';
import { useEverywhere, type EverywhereResult } from '#renderer/api/use-everywhere.ts';
import { MAX_HITS } from '#core/search/everything/kinds.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { HitGroup } from './hit-group.tsx';
import styles from './search-screen.module.css';

/** Hits of each kind before more are asked for. */
const FIRST_HITS = 8;

/** All that is found by some words, kind by kind. What is looked for stands in the address. */
export function SearchScreen() {
  const [address, change] = useAddressFilters();
  const typed = address.get('q') ?? '';
  const [limit, setLimit] = useState(FIRST_HITS);
  const result = useEverywhere(typed, limit);
  const { found, words, isCurrent, error, retry } = result;
  return (
    <Page title={headlineOf(result)} lede={t('search.lede')} width="reading">
      <div className={styles.field}>
        <SearchField
          label={t('search.field')}
          placeholder={t('search.placeholder')}
          value={typed}
          onChange={(q) => change({ q })}
        />
      </div>
      <LiveText>
        {isCurrent && found && words !== '' ? t('search.count', { total: found.total }) : ''}
      </LiveText>
      {error !== null && (
        <Banner
          tone="bad"
          title={t('ui.not-opened')}
          action={
            <Button variant="quiet" size="small" onPress={retry}>
              {t('ui.try-again')}
            </Button>
          }
        >
          {describeError(error)}
        </Banner>
      )}
      {found && <Hits result={result} onMore={() => setLimit(MAX_HITS)} />}
    </Page>
  );
}

function headlineOf({ found, words }: EverywhereResult): string {
  if (!found || words === '') return t('search.headline');
  if (found.total === 0) return t('search.headline.none', { words });
  return t('search.headline.found', { total: found.total, words });
}

function Hits({ result: { found, words }, onMore }: { result: EverywhereResult; onMore: () => void }) {
  if (words === '') return <EmptyState title={t('search.empty')}>{t('search.empty.text')}</EmptyState>;
  if (!found || found.total === 0) {
    return (
      <EmptyState
        title={t('search.none')}
        action={<LinkButton href={PATHS.browse}>{t('search.to-browser')}</LinkButton>}
      >
        {t('search.none.text')}
      </EmptyState>
    );
  }
  return found.kinds.map((group) => <HitGroup key={group.kind} group={group} onMore={onMore} />);
}
