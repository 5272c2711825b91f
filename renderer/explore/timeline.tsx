import { useFilter } from 'react-aria-components/Autocomplete';
import type { EventView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { findEvents, groupByDecade } from './find-events.ts';
import { EventRow } from './event-row.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import { useEventFilter } from './use-event-filter.ts';
import styles from './timeline.module.css';

/** What happened, decade by decade, with what to leave out above it. */
export function Timeline({ events }: { events: readonly EventView[] }) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [filter, setFilter] = useEventFilter();
  if (events.length === 0) {
    return <EmptyState title={t('explore.timeline.empty')}>{t('explore.timeline.empty.text')}</EmptyState>;
  }
  const found = findEvents(events, filter, contains);
  const beyond = filter.isEssential ? findEvents(events, { ...filter, isEssential: false }, contains) : [];
  return (
    <>
      <TimelineFilters filter={filter} onChange={(change) => setFilter({ ...filter, ...change })} />
      <p className={styles.count} role="status">
        {t('explore.timeline.shown', { shown: found.length, total: events.length })}
      </p>
      {found.length === 0 && (
        <EmptyState
          title={t('explore.timeline.no-match')}
          action={
            beyond.length > 0 ? (
              <Button onPress={() => setFilter({ ...filter, isEssential: false })}>
                {t('explore.timeline.show-all')}
              </Button>
            ) : (
              <Button
                onPress={() => setFilter({ kind: undefined, isEssential: filter.isEssential, words: '' })}
              >
                {t('explore.timeline.clear')}
              </Button>
            )
          }
        >
          {beyond.length > 0
            ? t('explore.timeline.beyond', { count: beyond.length })
            : t('explore.timeline.no-match.text')}
        </EmptyState>
      )}
      {groupByDecade(found).map(({ decade, events: inDecade }) => (
        <section key={decade} className={styles.decade}>
          <h2 className={styles.name}>{t('explore.timeline.decade', { decade: String(decade) })}</h2>
          <ol className={styles.events}>
            {inDecade.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
