import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { UnitSummary } from '#core/contract/library.ts';
import { formatPaperNumber } from '#core/quiz/paper.ts';
import { limitOf } from '#core/study/attempt-limit.ts';
import { MINUTE_MS } from '#core/time.ts';
import { HINT_PENALTY, PRACTICE_TRIES } from '#core/quiz/practice-rules.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatMinutes, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { analysisPath, paperPath } from '#renderer/ui/paths.ts';
import { PRACTICE_ITEMS, type AttemptStart } from '#renderer/ui/use-begin.ts';
import { OpenAttempts } from './open-attempts.tsx';
import { PastAttempts } from './past-attempts.tsx';
import styles from './unit-quizzes.module.css';

interface UnitQuizzesProps {
  unit: UnitSummary;
  startAttempt: (choice: AttemptStart) => void;
}

/** One unit's practice and test, with the unfinished attempts first where there are any. */
export function UnitQuizzes({ unit, startAttempt }: UnitQuizzesProps) {
  const isOpen = unit.attempts.some((attempt) => attempt.finishedAt === undefined);
  const past = unit.attempts.filter((attempt) => attempt.finishedAt !== undefined);
  const [, navigate] = useLocation();
  // Any number is a paper; the one on the sheet finds it again.
  const printPaper = () =>
    navigate(
      paperPath({ unit: unit.id, number: formatPaperNumber(Number.parseInt(newEventId().slice(0, 8), 16)) }),
    );
  const [isTimed, setTimed] = useState(true);
  const { data: status } = useQuery(api.app.getStatus.queryOptions());
  const extra = status?.settings.preset.extraTimePercent ?? 0;
  const minutes = Math.max(1, Math.round(unit.test.minutes));
  const limit = limitOf(minutes, extra) / MINUTE_MS;
  const practiceItems = Math.min(PRACTICE_ITEMS, unit.items.total);
  return (
    <article className={styles.unit}>
      <h2 className={styles.title}>{unit.title}</h2>
      <OpenAttempts attempts={unit.attempts} />
      <div className={styles.ways}>
        <section className={styles.way}>
          <h3 className={styles.name}>{t('quizzes.practice')}</h3>
          <p className={styles.figures}>{t('quizzes.practice.figures', { count: practiceItems })}</p>
          <p className={styles.text}>
            {t('quizzes.practice.text')}{' '}
            {t('attempt.practice.tries', { count: PRACTICE_TRIES, share: formatPercent(HINT_PENALTY) })}
          </p>
          <Button
            variant={isOpen ? 'secondary' : 'primary'}
            onPress={() =>
              startAttempt({
                unit: unit.id,
                mode: 'practice',
                items: practiceItems,
                tries: PRACTICE_TRIES,
              })
            }
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
          <div className={styles.starts}>
            <SegmentedControl
              label={t('attempt.test.time')}
              isLabelHidden
              value={isTimed ? 'timed' : 'untimed'}
              onChange={(chosen) => setTimed(chosen === 'timed')}
              options={[
                { value: 'timed', label: t('attempt.test.timed', { minutes: formatMinutes(limit) }) },
                { value: 'untimed', label: t('attempt.test.untimed') },
              ]}
            />
            <div className={styles.buttons}>
              <Button
                onPress={() =>
                  startAttempt({
                    unit: unit.id,
                    mode: 'test',
                    ...(isTimed ? { limitMinutes: minutes } : {}),
                  })
                }
              >
                {t('quizzes.test.start')}
              </Button>
              <Button variant="quiet" icon="printer" onPress={printPaper}>
                {t('paper.make')}
              </Button>
            </div>
          </div>
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
