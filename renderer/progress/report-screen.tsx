import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outlook } from '#core/contract/outlook.ts';
import type { ProgressReport } from '#core/contract/progress-report.ts';
import { KNOWN_FROM } from '#core/mastery/level.ts';
import { cleanLearnerName, MAX_LEARNER_NAME } from '#core/report/learner-name.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { firstDay, isPeriod, PERIOD_NAMES, PERIODS, type Period } from './periods.ts';
import { PdfHint, PrintActions } from './print-actions.tsx';
import { ReportDone } from './report-done.tsx';
import { ReportOutlook } from './report-outlook.tsx';
import { ReportUnits } from './report-units.tsx';
import { Strengths } from './strengths.tsx';
import styles from './report.module.css';

const USUAL_PERIOD: Period = '90';

/** A report to be printed: what was done in a period, what is known now, and what would be left. */
export function ReportScreen() {
  const report = useQuery(api.report.getProgress.queryOptions());
  const outlook = useQuery(api.report.getOutlook.queryOptions({ input: {} }));
  return (
    <Loaded query={report}>
      {(progress) => (
        <Loaded query={outlook}>{(ahead) => <Sheet report={progress} outlook={ahead} />}</Loaded>
      )}
    </Loaded>
  );
}

function Sheet({ report, outlook }: { report: ProgressReport; outlook: Outlook }) {
  const [search, change] = useAddressFilters();
  const [name, setName] = useState('');
  const named = search.get('period');
  const period = isPeriod(named) ? named : USUAL_PERIOD;
  const { today } = outlook;
  const from = firstDay(period, today);
  const isWithin = (day: string) => from === undefined || (day >= from && day <= today);
  const days = report.days.filter((day) => isWithin(day.date));
  const date = formatIsoDate(today, 'long');
  const learner = cleanLearnerName(name);
  return (
    <Page
      title={learner === '' ? t('report.headline') : t('report.headline.of', { name: learner })}
      lede={
        from === undefined
          ? t('report.lede.all', { date })
          : t('report.lede', { from: formatIsoDate(from, 'long'), date })
      }
      width="reading"
      actions={<PrintActions />}
    >
      <div className={styles.choices}>
        <SegmentedControl
          label={t('report.period')}
          options={PERIODS.map((value) => ({ value, label: t(PERIOD_NAMES[value]) }))}
          value={period}
          onChange={(value) => change({ period: value === USUAL_PERIOD ? undefined : value })}
        />
        <TextInput
          label={t('report.name')}
          description={t('report.name.text')}
          value={name}
          onChange={setName}
          maxLength={MAX_LEARNER_NAME}
        />
        <PdfHint />
      </div>
      <Section title={t('report.done')}>
        <ReportDone days={days} />
      </Section>
      <Section title={t('report.units')}>
        <ReportUnits report={report} />
      </Section>
      <Section title={t('strengths.title')}>
        <Strengths units={report.units} />
      </Section>
      <Section title={t('report.outlook', { date: formatIsoDate(outlook.date, 'long') })}>
        <ReportOutlook outlook={outlook} />
      </Section>
      <p className={styles.note}>{t('report.note', { known: formatPercent(KNOWN_FROM) })}</p>
    </Page>
  );
}
