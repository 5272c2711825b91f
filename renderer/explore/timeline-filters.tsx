import { t } from '#renderer/i18n/t.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { EVENT_KINDS, toEventKind } from '#renderer/ui/event-kinds.ts';
import type { EventFilter } from './find-events.ts';
import styles from './timeline-filters.module.css';

interface TimelineFiltersProps {
  filter: EventFilter;
  onChange: (change: Partial<EventFilter>) => void;
}

const KINDS = Object.entries(EVENT_KINDS).map(([value, { name }]) => ({ value, name }));

/** How many events, of which kind, with which words. */
export function TimelineFilters({ filter, onChange }: TimelineFiltersProps) {
  return (
    <div role="group" aria-label={t('explore.timeline.filters')} className={styles.filters}>
      <SegmentedControl
        label={t('explore.timeline.importance')}
        isLabelHidden
        value={filter.isEssential ? 'essential' : 'all'}
        onChange={(value) => onChange({ isEssential: value === 'essential' })}
        options={[
          { value: 'essential', label: t('explore.timeline.essential') },
          { value: 'all', label: t('explore.timeline.all') },
        ]}
      />
      <SegmentedControl
        label={t('explore.timeline.kind')}
        isLabelHidden
        value={filter.kind ?? 'any'}
        onChange={(value) => onChange({ kind: toEventKind(value) })}
        options={[
          { value: 'any', label: t('explore.timeline.any-kind') },
          ...KINDS.map(({ value, name }) => ({ value, label: t(name) })),
        ]}
      />
      <div className={styles.search}>
        <SearchField
          label={t('explore.timeline.search')}
          placeholder={t('explore.timeline.search.hint')}
          value={filter.words}
          onChange={(words) => onChange({ words })}
        />
      </div>
    </div>
  );
}
