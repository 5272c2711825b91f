import { useQuery } from '@tanstack/react-query';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from './banner.tsx';
import { Button, LinkButton } from './button.tsx';
import { describeEntry } from './describe-entry.ts';
import { PATHS } from './paths.ts';
import { useBegin } from './use-begin.ts';
import styles from './next-step.module.css';

/** The way on from a screen that is done: the next entry of the plan as it stands now, or back to Today. */
export function NextStep() {
  const { data: plan } = useQuery({ ...api.study.getPlan.queryOptions(), staleTime: 0 });
  const { begin, error } = useBegin();
  if (!plan) return null;
  const [entry] = plan.entries;
  if (!entry) {
    return (
      <div className={styles.step}>
        <p className={styles.words}>{t('today.nothing-left')}</p>
        <LinkButton href={PATHS.today} variant="primary">
          {t('today.back')}
        </LinkButton>
      </div>
    );
  }
  const { title, reason } = describeEntry(entry, plan.today);
  return (
    <div className={styles.step}>
      <div className={styles.words}>
        <p className={styles.label}>{t('today.then', { minutes: formatMinutes(entry.minutes) })}</p>
        <p className={styles.title}>{title}</p>
        <p className={styles.reason}>{reason}</p>
      </div>
      <div className={styles.actions}>
        <LinkButton href={PATHS.today} variant="quiet">
          {t('today.back')}
        </LinkButton>
        <Button variant="primary" onPress={() => begin(entry)}>
          {t('today.continue')}
        </Button>
      </div>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
    </div>
  );
}
