import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkloadView } from '#core/contract/scheduling.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { formatIsoDate, formatMinutes, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import { describeWorkload } from './describe-workload.ts';
import { LoadChart } from './load-chart.tsx';
import styles from './workload-preview.module.css';

type Measure = 'minutes' | 'reviews';

interface WorkloadPreviewProps {
  preview: UseQueryResult<WorkloadView>;
  /** Whether it was asked about other options than the present ones. */
  isChanged: boolean;
}

/** What the weeks ahead would bring: a sentence, bars and a table. */
export function WorkloadPreview({ preview, isChanged }: WorkloadPreviewProps) {
  const [measure, setMeasure] = useState<Measure>('minutes');
  const { data, error } = preview;
  if (!data) return error ? <Banner tone="bad">{describeError(error)}</Banner> : null;
  const days = data.days.map(({ date, before, after }) => ({
    date,
    before: measure === 'minutes' ? before.minutes : before.reviews + before.fresh,
    after: measure === 'minutes' ? after.minutes : after.reviews + after.fresh,
  }));
  return (
    <div>
      <p className={styles.sentence} role="status">
        {describeWorkload(data, isChanged)}
      </p>
      <SegmentedControl
        label={t('scheduling.measure')}
        isLabelHidden
        value={measure}
        onChange={setMeasure}
        options={[
          { value: 'minutes', label: t('scheduling.measure.minutes') },
          { value: 'reviews', label: t('scheduling.measure.cards') },
        ]}
      />
      <LoadChart days={days} {...(measure === 'minutes' ? { format: formatMinutes } : {})} />
      <TableView
        caption={t('scheduling.workload')}
        head={[
          t('scheduling.table.day'),
          ...(isChanged
            ? [t('scheduling.table.before'), t('scheduling.table.after')]
            : [t(measure === 'minutes' ? 'scheduling.table.minutes' : 'scheduling.table.cards')]),
        ]}
        rows={days.map(({ date, before, after }) => [
          formatIsoDate(date, 'short'),
          ...(isChanged ? [before, after] : [after]).map((value) => formatNumber(value)),
        ])}
      />
      <p className={styles.note}>{t('scheduling.workload.how')}</p>
    </div>
  );
}
