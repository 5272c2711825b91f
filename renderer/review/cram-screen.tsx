import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import type { CramOrder } from '#core/study/cram.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS, reviewPath } from '#renderer/ui/paths.ts';
import { Select } from '#renderer/ui/select.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { CramCards } from './cram-cards.tsx';
import { cramSearch, type CramChoice } from './cram-search.ts';
import styles from './cram.module.css';

interface CramScreenProps {
  /** A search to begin with. */
  search?: string | undefined;
}

/** Choosing cards to practise out of turn: which, how many, in which order, and whether the schedule follows. */
export function CramScreen({ search: given }: CramScreenProps) {
  const [choice, setChoice] = useState<CramChoice>({
    kind: given === undefined ? 'due' : 'search',
    name: given ?? '',
    days: 3,
    isNewIncluded: false,
  });
  const [order, setOrder] = useState<CramOrder>('random');
  const [limit, setLimit] = useState(30);
  const [isReal, setReal] = useState(false);
  const search = cramSearch(choice);
  const counted = useQuery(
    api.study.countCram.queryOptions({
      input: { search: useDeferredValue(search) },
      staleTime: 0,
      placeholderData: (before) => before,
    }),
  );
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const start = useMutation(
    api.study.startCram.mutationOptions({
      onSuccess: (session, { cram }) => {
        queryClient.setQueryData(api.study.getNextCard.queryKey({ input: { cram } }), session);
        navigate(reviewPath({ cram }));
      },
    }),
  );
  const count = counted.data?.count ?? 0;
  const asked = Math.min(count, limit);
  return (
    <Page
      title={t('cram.headline')}
      lede={t('cram.lede')}
      width="reading"
      back={{ href: PATHS.cards, label: t('app.nav.cards') }}
    >
      <div className={styles.setup}>
        <CramCards
          choice={choice}
          search={search}
          result={counted.data}
          error={counted.error}
          onChange={setChoice}
        />
        <div className={styles.row}>
          <Select
            label={t('cram.order')}
            value={order}
            onChange={(value) => setOrder(value as CramOrder)}
            options={[
              { value: 'random', label: t('cram.order.random') },
              { value: 'weakest', label: t('cram.order.weakest') },
              { value: 'due', label: t('cram.order.due') },
              { value: 'added', label: t('cram.order.added') },
            ]}
          />
          <NumberField
            label={t('cram.limit')}
            value={limit}
            minValue={1}
            maxValue={9999}
            step={10}
            onChange={setLimit}
          />
        </div>
        <Switch
          label={t('cram.real')}
          description={t(isReal ? 'cram.real.on' : 'cram.real.off')}
          isSelected={isReal}
          onChange={setReal}
        />
        {start.error && <Banner tone="bad">{describeError(start.error)}</Banner>}
        <div className={styles.start}>
          <Button
            variant="primary"
            isDisabled={asked === 0 || start.isPending}
            onPress={() => start.mutate({ cram: newEventId(), search, order, limit, isReal })}
          >
            {t('cram.start', { count: asked })}
          </Button>
        </div>
      </div>
    </Page>
  );
}
