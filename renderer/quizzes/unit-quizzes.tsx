import type { UnitSummary } from '#core/contract/library.ts';
import type { AttemptMode } from '#core/study/event.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { analysisPath, quizPath } from '#renderer/ui/paths.ts';
import { PRACTICE_ITEMS } from '#renderer/ui/use-begin.ts';
import { PastAttempts } from './past-attempts.tsx';
import styles from './unit-quizzes.module.css';

interface UnitQuizzesProps {
  unit: UnitSummary;
  startAttempt: (choice: { unit: string; mode: AttemptMode; items?: number }) => void;
}

/** One unit's practice and test, with the unfinished attempts first where there are any. */
export function UnitQuizzes({ unit, startAttempt }: UnitQuizzesProps) {
  const open = unit.attempts
    .filter((attempt) => attempt.finishedAt === undefined)
    .toSorted((a, b) => b.startedAt - a.startedAt);
  const past = unit.attempts.filter((attempt) => attempt.finishedAt !== undefined);
  const practiceItems = Math.min(PRACTICE_ITEMS, unit.items.total);
  return (
    <article className={styles.unit}>
      <h2 className={styles.title}>{unit.title}</h2>
      {open.map(({ attempt, mode, answered, total }, index) => (
        <div key={attempt} className={styles.open}>
          <p>
            <strong>{mode === 'test' ? t('quizzes.open.test') : t('quizzes.open.practice')}</strong>{' '}
            {t('quizzes.open.text', { answered, total })}
          </p>
          <LinkButton href={quizPath(attempt)} variant={index === 0 ? 'primary' : 'secondary'}>
            {t('quizzes.resume')}
          </LinkButton>
        </div>
      ))}
      <div className={styles.ways}>
        <section className={styles.way}>
          <h3 className={styles.name}>{t('quizzes.practice')}</h3>
          <p className={styles.figures}>{t('quizzes.practice.figures', { count: practiceItems })}</p>
          <p className={styles.text}>{t('quizzes.practice.text')}</p>
          <Button
            variant={open.length > 0 ? 'secondary' : 'primary'}
            onPress={() => startAttempt({ unit: unit.id, mode: 'practice', items: practiceItems })}
          >
            {t('quizzes.practice.start')}
          </Button>
        </section>
        <section className={styles.way}>
          <h3 className={styles.name}>{t('quizzes.test')}</h3>
          <p className={styles.figures}>
            {t('quizzes.test.figures', { count: unit.test.items, minutes: formatMinutes(unit.test.minutes) })}
          </p>
          <p className={styles.text}>{t('quizzes.test.text')}</p>
          <Button onPress={() => startAttempt({ unit: unit.id, mode: 'test' })}>
            {t('quizzes.test.start')}
          </Button>
        </section>
      </div>
      {past.length > 0 && (
        <div>
          <PastAttempts attempts={past} />
          <p className={styles.analysis}>
            <TextLink href={analysisPath(unit.id)}>{t('analysis.link')}</TextLink>
          </p>
        </div>
      )}
    </article>
  );
}
