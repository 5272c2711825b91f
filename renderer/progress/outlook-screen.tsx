import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Outlook } from '#core/contract/outlook.ts';
import { errorCode } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { countKnown } from './count-known.ts';
import { DateField } from './date-field.tsx';
import { LostConcepts } from './lost-concepts.tsx';
import { OutlookSteps } from './outlook-steps.tsx';
import { OutlookUnits } from './outlook-units.tsx';

/** What the learner would still know on a day ahead, without any study until then. */
export function OutlookScreen() {
  const [search, change] = useAddressFilters();
  const date = search.get('date') ?? undefined;
  const outlook = useQuery({
    ...api.report.getOutlook.queryOptions({ input: date === undefined ? {} : { date } }),
    placeholderData: keepPreviousData,
  });
  // A bookmark may name a day that is over by now.
  const isRefused = outlook.isError && date !== undefined && errorCode(outlook.error) === 'invalid-input';
  const usual = useQuery({ ...api.report.getOutlook.queryOptions({ input: {} }), enabled: isRefused });
  return (
    <Loaded query={isRefused ? usual : outlook}>
      {(data) => <Shown outlook={data} onChange={(chosen) => change({ date: chosen })} />}
    </Loaded>
  );
}

const back = () => ({ href: PATHS.progress, label: t('progress.back') });

function Shown({ outlook, onChange }: { outlook: Outlook; onChange: (date: string) => void }) {
  const { today, date, lastDate, steps, units, lost } = outlook;
  const [now, then] = [steps[0], steps.at(-1)];
  if (!now || !then || now.facts + countKnown(now.levels) === 0) return <NothingYet />;
  return (
    <Page
      title={t('outlook.headline', { date: formatIsoDate(date, 'long') })}
      lede={t('outlook.lede', {
        facts: formatNumber(then.facts),
        factsNow: formatNumber(now.facts),
        known: formatNumber(countKnown(then.levels)),
        knownNow: formatNumber(countKnown(now.levels)),
      })}
      back={back()}
    >
      <DateField label={t('outlook.date')} value={date} after={today} last={lastDate} onChange={onChange} />
      <Section title={t('outlook.steps')}>
        <OutlookSteps steps={steps} />
      </Section>
      <Section title={t('outlook.lost')}>
        <LostConcepts lost={lost} />
      </Section>
      <Section title={t('outlook.units')}>
        <OutlookUnits units={units} />
      </Section>
    </Page>
  );
}

function NothingYet() {
  return (
    <Page title={t('outlook.headline.none')} lede={t('outlook.lede.none')} back={back()}>
      <EmptyState
        title={t('outlook.empty')}
        action={
          <LinkButton href={PATHS.today} variant="primary">
            {t('progress.empty.action')}
          </LinkButton>
        }
      >
        {t('outlook.empty.text')}
      </EmptyState>
    </Page>
  );
}
