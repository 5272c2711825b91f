import type { Plan } from '#core/contract/plan.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { MasteryBar } from '#renderer/ui/progress-bar.tsx';
import { ExamNote } from './exam-note.tsx';
import { Goal } from './goal.tsx';
import styles from './today-aside.module.css';

/** Things done on a day from which its mark is drawn at full strength. */
const FULL_DAY = 40;

/** The last seven days and the units under way. */
export function TodayAside({ plan }: { plan: Plan }) {
  const begun = plan.units.filter((unit) => unit.mastery > 0);
  return (
    <>
      <Section title={t('today.week')}>
        <ol className={styles.week}>
          {plan.week.map(({ date, done }) => (
            <li key={date} className={styles.day}>
              <span
                className={styles.mark}
                data-strength={strength(done)}
                data-today={date === plan.today || undefined}
                role="img"
                aria-label={t('today.week.day', { day: formatIsoDate(date, 'day'), done })}
              />
              <span aria-hidden="true">{formatIsoDate(date, 'letter')}</span>
            </li>
          ))}
        </ol>
        <Goal rhythm={plan.rhythm} />
      </Section>
      <ExamNote plan={plan} />
      {begun.length > 0 && (
        <Section title={t('today.units')}>
          <ul className={styles.units}>
            {begun.map((unit) => (
              <li key={unit.id}>
                <MasteryBar label={unit.title} value={unit.mastery} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('today.held')}>
        <p className={styles.held}>{t('today.held.text', { count: plan.factsHeld })}</p>
        <p className={styles.held}>
          <TextLink href={PATHS.progress}>{t('today.done.progress')}</TextLink>
        </p>
      </Section>
    </>
  );
}

/** 0 to 4: how strongly a day is drawn. */
function strength(done: number): number {
  return done === 0 ? 0 : Math.min(4, 1 + Math.floor((done / FULL_DAY) * 3.999));
}
