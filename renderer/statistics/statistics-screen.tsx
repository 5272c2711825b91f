import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { StatisticsView } from '#core/contract/statistics.ts';
import { errorCode } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { AnswerButtons } from './answer-buttons.tsx';
import { CardStates } from './card-states.tsx';
import { headlineOf, ledeOf, periodName } from './describe.ts';
import { Difficulties, Intervals, Recalls, Stabilities } from './distributions.tsx';
import { DueAhead } from './due-ahead.tsx';
import { Hours } from './hours.tsx';
import { OverTime } from './over-time.tsx';
import { Retention } from './retention.tsx';
import { readScope, toInput, type Scope } from './scope.ts';
import { ScopeSelects } from './scope-selects.tsx';
import { StudiedDays } from './studied-days.tsx';
import { TimeSpent } from './time-spent.tsx';
import styles from './statistics-screen.module.css';

/** What was answered, what is known now and what falls due, of the cards and days the address names. */
export function StatisticsScreen() {
  const [search, change] = useAddressFilters();
  const scope = readScope(search);
  const statistics = useQuery(
    api.statistics.getStatistics.queryOptions({ input: toInput(scope), placeholderData: keepPreviousData }),
  );
  if (statistics.isError && errorCode(statistics.error) === 'not-found') return <Gone />;
  return (
    <Loaded query={statistics}>
      {(data) =>
        data.isBegun ? <Statistics statistics={data} scope={scope} onChange={change} /> : <NothingYet />
      }
    </Loaded>
  );
}

interface StatisticsProps {
  statistics: StatisticsView;
  scope: Scope;
  onChange: (changes: Record<string, string | undefined>) => void;
}

function Statistics({ statistics, scope, onChange }: StatisticsProps) {
  const hasAnswers = statistics.days.length > 0;
  const shown = { statistics, scope };
  const period = periodName(scope.period);
  return (
    <Page
      title={headlineOf(statistics)}
      lede={ledeOf(statistics, scope)}
      actions={<Button onPress={() => window.print()}>{t('statistics.print')}</Button>}
    >
      <ScopeSelects statistics={statistics} scope={scope} onChange={onChange} />
      {hasAnswers && (
        <Group title={t('statistics.memory')} text={t('statistics.memory.text', { period })}>
          <Retention {...shown} />
          <Hours {...shown} />
          <AnswerButtons {...shown} />
          <TimeSpent statistics={statistics} />
        </Group>
      )}
      <Group title={t('statistics.study')} text={t('statistics.study.text', { period })}>
        <StudiedDays {...shown} />
        {hasAnswers && (
          <>
            <OverTime {...shown} of="answers" />
            <OverTime {...shown} of="time" />
          </>
        )}
      </Group>
      <Group title={t('statistics.cards')} text={t('statistics.cards.text')}>
        <DueAhead {...shown} />
        <Recalls {...shown} />
        <CardStates {...shown} />
        <Intervals {...shown} />
        <Stabilities {...shown} />
        <Difficulties {...shown} />
      </Group>
    </Page>
  );
}

function Group({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.figures}>{children}</div>
    </section>
  );
}

function NothingYet() {
  return (
    <Page title={t('statistics.empty.headline')}>
      <EmptyState
        title={t('statistics.empty')}
        action={
          <LinkButton href={PATHS.cards} variant="primary">
            {t('statistics.empty.action')}
          </LinkButton>
        }
      >
        {t('statistics.empty.text')}
      </EmptyState>
    </Page>
  );
}

function Gone() {
  return (
    <Page title={t('statistics.gone')} lede={t('statistics.gone.lede')} width="reading">
      <LinkButton href={PATHS.statistics} variant="primary">
        {t('statistics.gone.action')}
      </LinkButton>
    </Page>
  );
}
