import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HistoryDeed } from '#core/contract/history.ts';
import { HISTORY_PARTS, type HistoryPart } from '#core/contract/history-parts.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { Select } from '#renderer/ui/select.tsx';
import { DeedGroupRow } from './deed-row.tsx';
import { groupDeeds } from './group-deeds.ts';
import { StudyDaysCalendar } from './study-days.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';
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
  const [takenBack, setTakenBack] = useState<string>();
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
      <StudyDaysCalendar />
      <div className={styles.part}>
        <Select
          label={t('history.part')}
          value={part}
          onChange={(value) => setPart(HISTORY_PARTS.find((each) => each === value) ?? 'all')}
          options={HISTORY_PARTS.map((value) => ({ value, label: t(PARTS[value]) }))}
        />
      </div>
      <Loaded query={history}>
        {({ pages }) => (
          <Days
            deeds={pages.flatMap(({ deeds }) => deeds)}
            today={pages[0]?.today ?? ''}
            takenBack={takenBack}
            onTakeBack={setAsked}
          />
        )}
      </Loaded>
      {history.hasNextPage && (
        <div className={styles.more}>
          <Button isDisabled={history.isFetchingNextPage} onPress={() => void history.fetchNextPage()}>
            {t('history.earlier')}
          </Button>
        </div>
      )}
      {asked && (
        <TakeBackDialog
          deed={asked}
          onTakenBack={() => {
            setTakenBack(asked.event);
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Page>
  );
}

interface DaysProps {
  deeds: readonly HistoryDeed[];
  /** ISO date. */
  today: string;
  takenBack: string | undefined;
  onTakeBack: (deed: HistoryDeed) => void;
}

function Days({ deeds, today, ...row }: DaysProps) {
  if (deeds.length === 0) {
    return (
      <EmptyState title={t('history.empty')}>
        <p>{t('history.empty.text')}</p>
      </EmptyState>
    );
  }
  return groupDeeds(deeds).map(({ date, groups }, index) => (
    <section key={`${date} ${index}`} className={styles.day}>
      <h2 className={styles.date}>{nameDay(date, today)}</h2>
      {groups.map((group) => (
        <DeedGroupRow key={group.deeds[0]?.event} group={group} {...row} />
      ))}
    </section>
  ));
}

/** A day by its weekday, one of another year with the year. */
function nameDay(date: string, today: string): string {
  return formatIsoDate(date, date.slice(0, 4) === today.slice(0, 4) ? 'weekday' : 'long');
}
