import type { AttemptSummary } from '#core/contract/attempt-summary.ts';
import { t } from '#renderer/i18n/t.ts';
import { attemptTitle } from '#renderer/ui/attempt-title.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { quizPath } from '#renderer/ui/paths.ts';
import styles from './unit-quizzes.module.css';

/** Attempts across units that are under way, newest first, each to be gone on with. */
export function OpenAttempts({ attempts }: { attempts: readonly AttemptSummary[] }) {
  const open = attempts.filter(({ finishedAt }) => finishedAt === undefined);
  return open.map(({ attempt, answered, total, ...named }, index) => (
    <div key={attempt} className={styles.open}>
      <p>
        <strong>{attemptTitle(named)}</strong>{' '}
        {named.purpose === 'adaptive'
          ? t('quizzes.open.adaptive', { answered })
          : t('quizzes.open.text', { answered, total })}
      </p>
      <LinkButton href={quizPath(attempt)} variant={index === 0 ? 'primary' : 'secondary'}>
        {t('quizzes.resume')}
      </LinkButton>
    </div>
  ));
}
