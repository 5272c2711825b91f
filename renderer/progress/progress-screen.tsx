import { useQuery } from '@tanstack/react-query';
import type { ProgressReport } from '#core/contract/progress-report.ts';
import { isKnown } from '#core/report/outlook.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import {
  calibrationPath,
  conceptMapPath,
  masteryPath,
  outlookPath,
  PATHS,
  reportPath,
} from '#renderer/ui/paths.ts';
import { DaysStudied } from './days-studied.tsx';
import { Forecast } from './forecast.tsx';
import { KeyFigures } from './key-figures.tsx';
import { MasteryKey } from './mastery-key.tsx';
import { Strengths } from './strengths.tsx';
import { Timeline } from './timeline.tsx';
import { UnitMastery } from './unit-mastery.tsx';
import styles from './progress-screen.module.css';

/** With this many units or fewer, each shows its concepts at once. */
const OPEN_UNITS = 2;

/** What the learner would know today, and what that is judged by. */
export function ProgressScreen() {
  const report = useQuery(api.report.getProgress.queryOptions());
  return <Loaded query={report}>{(data) => <Progress report={data} />}</Loaded>;
}

function Progress({ report }: { report: ProgressReport }) {
  const isEmpty = report.days.length === 0;
  return (
    <Page title={isEmpty ? t('progress.headline.none') : t('progress.headline')} lede={describeState(report)}>
      <div className={styles.columns}>
        <div>
          <section aria-label={t('progress.mastery')}>
            {report.units.map((unit) => (
              <UnitMastery key={unit.id} unit={unit} isOpen={report.units.length <= OPEN_UNITS} />
            ))}
            <MasteryKey />
            <p className={styles.more}>
              <TextLink href={conceptMapPath()}>{t('concept-map.link')}</TextLink>
              <TextLink href={outlookPath()}>{t('outlook.link')}</TextLink>
              <TextLink href={masteryPath()}>{t('progress.method.link')}</TextLink>
            </p>
          </section>
          {!isEmpty && (
            <section className={styles.strengths}>
              <h2 className={styles.heading}>{t('strengths.title')}</h2>
              <Strengths units={report.units} />
            </section>
          )}
        </div>
        {isEmpty ? (
          <EmptyState
            title={t('progress.empty')}
            action={
              <LinkButton href={PATHS.today} variant="primary">
                {t('progress.empty.action')}
              </LinkButton>
            }
          >
            {t('progress.empty.text')}
          </EmptyState>
        ) : (
          <div>
            <KeyFigures report={report} />
            <Section title={t('progress.forecast')}>
              <Forecast days={report.forecast.days} />
            </Section>
            <Section title={t('timeline.title')}>
              <Timeline days={report.days} today={report.forecast.days[0]?.date} />
            </Section>
            <Section title={t('progress.days')}>
              <DaysStudied days={report.days} today={report.forecast.days[0]?.date} />
            </Section>
            <p className={styles.more}>
              <TextLink href={reportPath()}>{t('report.link')}</TextLink>
              <TextLink href={PATHS.history}>{t('history.link')}</TextLink>
              <TextLink href={PATHS.statistics}>{t('progress.statistics')}</TextLink>
              <TextLink href={calibrationPath()}>{t('calibration.link')}</TextLink>
            </p>
          </div>
        )}
      </div>
    </Page>
  );
}

function describeState({ days, units }: ProgressReport): string {
  if (units.length === 0) return t('progress.no-units');
  if (days.length === 0) return t('progress.lede.none');
  const concepts = units.flatMap((unit) => unit.concepts);
  return t('progress.lede', {
    known: concepts.filter(({ level }) => isKnown(level)).length,
    met: concepts.filter(({ level }) => level !== 'not-begun').length,
    total: concepts.length,
  });
}
