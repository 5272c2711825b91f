import { useQuery } from '@tanstack/react-query';
import type { Plan } from '#core/contract/plan.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { describeLeft } from './describe-left.ts';
import { MinutesChoice } from './minutes-choice.tsx';
import styles from './done.module.css';

/** Days ahead that are listed. */
const DAYS_SHOWN = 14;

/** Enough for today: what was done, why that is good, and what comes when. */
export function Done({ plan }: { plan: Plan }) {
  const { data: progress } = useQuery(api.report.getProgress.queryOptions());
  const coming = progress?.forecast.days
    .slice(0, DAYS_SHOWN)
    .filter(({ date, due }) => due > 0 && date > plan.today);
  const [next] = coming ?? [];
  return (
    <div className={styles.done}>
      <DoneToday plan={plan} />
      <p className={styles.text}>{reasonOf(plan)}</p>
      {plan.left.length > 0 && (
        <ul className={styles.text}>
          {describeLeft(plan).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {next && (
        <p className={styles.text}>
          {t('today.done.back', { day: formatIsoDate(next.date, 'weekday'), count: next.due })}
        </p>
      )}
      {plan.minutesPerDay > 0 && <MinutesChoice minutesPerDay={plan.minutesPerDay} />}
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

/** What was done today, and what is known by it. */
function DoneToday({ plan: { done, minutesStudied } }: { plan: Plan }) {
  const { ratings, recalled, answers, sections, newlyHeld } = done;
  if (ratings + answers + sections === 0) return null;
  return (
    <section>
      <h2 className={styles.subheading}>
        {t('today.done.today', { minutes: formatMinutes(minutesStudied) })}
      </h2>
      <ul>
        {ratings > 0 && (
          <li className={styles.day}>{t('today.done.ratings', { count: ratings, recalled })}</li>
        )}
        {answers > 0 && <li className={styles.day}>{t('today.done.answers', { count: answers })}</li>}
        {sections > 0 && <li className={styles.day}>{t('today.done.sections', { count: sections })}</li>}
        {newlyHeld > 0 && <li className={styles.day}>{t('today.done.newly-held', { count: newlyHeld })}</li>}
      </ul>
    </section>
  );
}

function reasonOf({ left, heldBack, catchUp }: Plan): string {
  if (left.length > 0) return t('today.done.minutes');
  if (catchUp?.isAccepted) return t('today.done.share', { due: catchUp.due });
  return heldBack > 0 ? t('today.done.held-back', { count: heldBack }) : t('today.done.text');
}
