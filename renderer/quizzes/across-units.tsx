import type { ReactNode } from 'react';
import type { QuizzesView } from '#core/contract/quizzes.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { calibrationPath, newQuizPath } from '#renderer/ui/paths.ts';
import { PRACTICE_ITEMS, type AttemptStart } from '#renderer/ui/use-begin.ts';
import { OpenAttempts } from './open-attempts.tsx';
import { PastAttempts } from './past-attempts.tsx';
import styles from './unit-quizzes.module.css';

interface AcrossUnitsProps {
  quizzes: QuizzesView;
  startAttempt: (start: AttemptStart) => void;
}

/** Questions of all units together, and the attempts at them. */
export function AcrossUnits({ quizzes, startAttempt }: AcrossUnitsProps) {
  const { met, metUnits, sureMisses, attempts } = quizzes;
  const past = attempts.filter(({ finishedAt }) => finishedAt !== undefined);
  const count = Math.min(PRACTICE_ITEMS, met);
  return (
    <article className={styles.unit}>
      <h2 className={styles.title}>{t('quizzes.across')}</h2>
      <OpenAttempts attempts={attempts} />
      <div className={styles.pairs}>
        <Way
          name={t('quiz.purpose.mixed')}
          figures={
            met === 0 ? t('quizzes.mixed.none') : t('quizzes.mixed.figures', { count, met, units: metUnits })
          }
          text={t('quizzes.mixed.text')}
        >
          <Button
            isDisabled={met === 0}
            onPress={() => startAttempt({ purpose: 'mixed', mode: 'practice', items: count })}
          >
            {t('quizzes.mixed.start')}
          </Button>
        </Way>
        <Way
          name={t('quiz.purpose.adaptive')}
          figures={t('quizzes.adaptive.figures')}
          text={t('quizzes.adaptive.text')}
        >
          <Button onPress={() => startAttempt({ purpose: 'adaptive', mode: 'practice' })}>
            {t('quizzes.adaptive.start')}
          </Button>
        </Way>
        <Way name={t('quiz.purpose.own')} figures={t('quizzes.own.figures')} text={t('quizzes.own.text')}>
          <LinkButton href={newQuizPath()}>{t('quizzes.own.start')}</LinkButton>
        </Way>
        <Way
          name={t('quiz.purpose.sure-but-wrong')}
          figures={t('quizzes.sure.figures', { count: sureMisses })}
          text={t('quizzes.sure.text')}
        >
          <Button
            isDisabled={sureMisses === 0}
            onPress={() => startAttempt({ purpose: 'sure-but-wrong', mode: 'practice' })}
          >
            {t('quizzes.sure.start')}
          </Button>
        </Way>
      </div>
      <p className={styles.analysis}>
        <TextLink href={calibrationPath()}>{t('calibration.link')}</TextLink>
      </p>
      {past.length > 0 && <PastAttempts attempts={past} />}
    </article>
  );
}

interface WayProps {
  name: string;
  figures: string;
  text: string;
  children: ReactNode;
}

function Way({ name, figures, text, children }: WayProps) {
  return (
    <section className={styles.way}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.figures}>{figures}</p>
      <p className={styles.text}>{text}</p>
      {children}
    </section>
  );
}
