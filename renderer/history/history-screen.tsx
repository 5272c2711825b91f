import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryDeed } from '#core/contract/history.ts';
import { HISTORY_PARTS, type HistoryPart } from '#core/contract/history-parts.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { Select } from '#renderer/ui/select.tsx';
import { DeedGroupRow } from './deed-row.tsx';
import { describeDeed, describeTakingBack } from './describe-deed.ts';
import { groupDeeds } from './group-deeds.ts';
import styles from './history.module.css';

const PARTS = {
  all: 'history.part.all',
  cards: 'history.part.cards',
  questions: 'history.part.questions',
  reading: 'history.part.reading',
  notes: 'history.part.notes',
  settings: 'history.part.settings',
} as const satisfies Record<HistoryPart, MessageKey>;

/** Everything the learner did, latest day first, and the way back from what can be taken back. */
export function HistoryScreen() {
  const [part, setPart] = useState<HistoryPart>('all');
  const [asked, setAsked] = useState<HistoryDeed>();
  const history = useInfiniteQuery(
    api.history.getDeeds.infiniteOptions({
      input: (after: string | undefined) => ({ part, ...(after === undefined ? {} : { after }) }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
    }),
  );
  return (
    <Page
      title={t('history.title')}
      lede={t('history.lede')}
      width="reading"
      back={{ href: PATHS.progress, label: t('app.nav.progress') }}
    >
      <div className={styles.part}>
        <Select
          label={t('history.part')}
          value={part}
          onChange={(value) => setPart(HISTORY_PARTS.find((each) => each === value) ?? 'all')}
          options={HISTORY_PARTS.map((value) => ({ value, label: t(PARTS[value]) }))}
        />
      </div>
      <Loaded query={history}>
        {({ pages }) => <Days deeds={pages.flatMap(({ deeds }) => deeds)} onTakeBack={setAsked} />}
      </Loaded>
      {history.hasNextPage && (
        <div className={styles.more}>
          <Button isDisabled={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()}>
            {t('history.earlier')}
          </Button>
        </div>
      )}
      {asked && <TakeBackDialog deed={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}

interface DaysProps {
  deeds: readonly HistoryDeed[];
  onTakeBack: (deed: HistoryDeed) => void;
}

function Days({ deeds, onTakeBack }: DaysProps) {
  if (deeds.length === 0) {
    return (
      <EmptyState title={t('history.empty')}>
        <p>{t('history.empty.text')}</p>
      </EmptyState>
    );
  }
  return groupDeeds(deeds).map(({ date, groups }, index) => (
    <section key={`${date} ${index}`} className={styles.day}>
      <h2 className={styles.date}>{formatIsoDate(date, 'weekday')}</h2>
      {groups.map((group) => (
        <DeedGroupRow key={group.deeds[0]?.event} group={group} onTakeBack={onTakeBack} />
      ))}
    </section>
  ));
}

/** Says what taking a deed back changes, before it is. */
function TakeBackDialog({ deed, onClose }: { deed: HistoryDeed; onClose: () => void }) {
  const [event] = useState(newEventId);
  const { mutate, error, isPending } = useMutation(api.study.undo.mutationOptions({ onSuccess: onClose }));
  return (
    <Dialog
      title={t('history.take-back')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {t('history.keep')}
          </Button>
          <Button variant="primary" isDisabled={isPending} onPress={() => mutate({ event, deed: deed.deed })}>
            {t('history.take-back')}
          </Button>
        </>
      }
    >
      <p>{describeDeed(deed)}</p>
      <p className={styles.effect}>{describeTakingBack(deed)}</p>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
    </Dialog>
  );
}
