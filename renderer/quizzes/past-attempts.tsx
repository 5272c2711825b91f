import type { AttemptSummary } from '#core/contract/attempt-summary.ts';
import { formatDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { attemptTitle } from '#renderer/ui/attempt-title.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { quizPath } from '#renderer/ui/paths.ts';
import styles from './past-attempts.module.css';

/** Finished attempts, newest first, each to be looked at again with its feedback. */
export function PastAttempts({ attempts }: { attempts: readonly AttemptSummary[] }) {
  const newestFirst = attempts.toSorted((a, b) => b.startedAt - a.startedAt);
  return (
    <table className={styles.attempts}>
      <caption className={styles.caption}>{t('quizzes.past')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('quizzes.past.when')}</th>
          <th scope="col">{t('quizzes.past.kind')}</th>
          <th scope="col" className={styles.figure}>
            {t('quizzes.past.answered')}
          </th>
          <th scope="col" className={styles.figure}>
            {t('quizzes.past.score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map((attempt) => (
          <tr key={attempt.attempt}>
            <td>
              <TextLink href={quizPath(attempt.attempt)}>
                {t('quizzes.past.date', {
                  date: formatDate(attempt.startedAt, 'medium'),
                  time: formatDate(attempt.startedAt, 'time'),
                })}
              </TextLink>
            </td>
            <td>{kindOf(attempt)}</td>
            <td className={styles.figure}>
              {t('quizzes.past.of', { answered: attempt.answered, total: attempt.total })}
            </td>
            <td className={styles.figure}>
              <strong>{formatPercent(attempt.score ?? 0)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the questions came from, or of a unit's how they were asked. */
function kindOf(attempt: AttemptSummary): string {
  if (attempt.purpose !== 'unit') return attemptTitle(attempt);
  return attempt.mode === 'test' ? t('quizzes.test') : t('quizzes.practice');
}
