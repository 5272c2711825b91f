import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProgressReport } from '#core/contract/progress-report.ts';
import type { MasteryLevel } from '#core/mastery/evidence.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { ConceptGraph } from './concept-graph.tsx';
import { ConceptList } from './concept-list.tsx';
import { LEVEL_NAMES, MasteryKey } from './mastery-key.tsx';
import styles from './map-screen.module.css';

const LEVELS = Object.keys(LEVEL_NAMES) as MasteryLevel[];

/** Stands for no filter, which leaves the address. */
const ALL = 'all';

/** All concepts, what each builds on and how well each is known: as a map or as a list. */
export function MapScreen() {
  const report = useQuery(api.report.getProgress.queryOptions());
  return <Loaded query={report}>{(data) => <ConceptMap units={data.units} />}</Loaded>;
}

function ConceptMap({ units }: { units: ProgressReport['units'] }) {
  const [search, change] = useAddressFilters();
  // Where the map would be seen through a slit, the list comes first.
  const [usual] = useState(() => (window.matchMedia('(max-width: 599px)').matches ? 'list' : 'map'));
  const view = search.get('view') === 'list' ? 'list' : search.get('view') === 'map' ? 'map' : usual;
  const unit = search.get('unit') ?? ALL;
  const level = search.get('level') ?? ALL;
  const shown = units
    .filter(({ id }) => unit === ALL || id === unit)
    .map((each) => ({
      ...each,
      concepts: each.concepts.filter((concept) => level === ALL || concept.level === level),
    }))
    .filter(({ concepts }) => concepts.length > 0);
  const count = shown.reduce((sum, { concepts }) => sum + concepts.length, 0);
  const withAll = (value: string) => (value === ALL ? undefined : value);
  return (
    <Page
      title={t('concept-map.headline')}
      lede={t('concept-map.lede')}
      back={{ href: PATHS.progress, label: t('progress.back') }}
      width="full"
    >
      <div className={styles.filters}>
        <SegmentedControl
          label={t('concept-map.view')}
          isLabelHidden
          options={[
            { value: 'map', label: t('concept-map.view.map') },
            { value: 'list', label: t('concept-map.view.list') },
          ]}
          value={view}
          onChange={(value) => change({ view: value })}
        />
        <Select
          label={t('concept-map.unit')}
          isLabelHidden
          options={[
            { value: ALL, label: t('concept-map.unit.all') },
            ...units.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={unit}
          onChange={(value) => change({ unit: withAll(value) })}
        />
        <Select
          label={t('concept-map.level')}
          isLabelHidden
          options={[
            { value: ALL, label: t('concept-map.level.all') },
            ...LEVELS.map((each) => ({ value: each, label: t(LEVEL_NAMES[each]) })),
          ]}
          value={level}
          onChange={(value) => change({ level: withAll(value) })}
        />
        <p className={styles.count} role="status">
          {t('concept-map.count', { count })}
        </p>
      </div>
      {view === 'map' && (
        <div className={styles.shown}>
          <ConceptGraph key={`${unit} ${level}`} units={shown} />
        </div>
      )}
      <div className={view === 'map' ? styles.printed : undefined}>
        <ConceptList units={shown} />
      </div>
      <MasteryKey />
    </Page>
  );
}
