import type { AttemptSummary } from '#core/contract/attempt-summary.ts';
import { t } from '#renderer/i18n/t.ts';
import { attemptTitle } from '#renderer/ui/attempt-title.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { quizPath } from '#renderer/ui/paths.ts';
import styles from './unit-quizzes.module.css';

/** Attempts that are under way, newest first, each to be gone on with, or looked at where its time is over. */
export function OpenAttempts({ attempts }: { attempts: readonly AttemptSummary[] }) {
  const open = attempts.filter(({ finishedAt }) => finishedAt === undefined);
  return open.map((attempt, index) => (
    <div key={attempt.attempt} className={styles.open}>
      <p>
        <strong>{nameOf(attempt)}</strong> {stateOf(attempt)}
      </p>
      <LinkButton href={quizPath(attempt.attempt)} variant={index === 0 ? 'primary' : 'secondary'}>
        {attempt.clock === 'over' ? t('quizzes.see') : t('quizzes.resume')}
      </LinkButton>
    </div>
  ));
}

/** Under the name of a unit it goes without saying which. */
function nameOf(attempt: AttemptSummary): string {
  if (attempt.purpose !== 'unit') return attemptTitle(attempt);
  return attempt.mode === 'test' ? t('quizzes.open.test') : t('quizzes.open.practice');
}

function stateOf({ purpose, clock, answered, total }: AttemptSummary): string {
  if (purpose === 'adaptive') return t('quizzes.open.adaptive', { answered });
  if (clock === 'over') return t('quizzes.open.over', { answered, total });
  return clock === 'running'
    ? t('quizzes.open.running', { answered, total })
    : t('quizzes.open.text', { answered, total });
}
