import { useQuery } from '@tanstack/react-query';
import type { Plan } from '#core/contract/plan.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import styles from './done.module.css';

/** Days ahead that are listed. */
const DAYS_SHOWN = 14;

/** Nothing is left today: why that is good, and what comes when. */
export function Done({ plan }: { plan: Plan }) {
  const { data: progress } = useQuery(api.report.getProgress.queryOptions());
  const coming = progress?.forecast.days
    .slice(0, DAYS_SHOWN)
    .filter(({ date, due }) => due > 0 && date > plan.today);
  return (
    <div className={styles.done}>
      <p className={styles.text}>
        {plan.heldBack > 0 ? t('today.done.held-back', { count: plan.heldBack }) : t('today.done.text')}
      </p>
      <div className={styles.actions}>
        <LinkButton href={PATHS.quizzes}>{t('today.done.quiz')}</LinkButton>
      </div>
      {coming && (
        <section>
          <h2 className={styles.subheading}>{t('today.done.coming')}</h2>
          {coming.length === 0 && <p className={styles.text}>{t('today.done.none')}</p>}
          <ul>
            {coming.map(({ date, due }) => (
              <li key={date} className={styles.day}>
                <span>{formatIsoDate(date, 'weekday')}</span>
                <span>{t('today.done.day', { count: due })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
