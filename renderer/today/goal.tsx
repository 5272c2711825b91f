import { useState } from 'react';
import type { Plan } from '#core/contract/plan.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { later, usePrepared } from '#renderer/ui/later.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { certificatePath, PATHS } from '#renderer/ui/paths.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';
import styles from './goal.module.css';

const GoalDialog = later(async () => (await import('./goal-dialog.tsx')).GoalDialog);
const OVER_TODAY = [GoalDialog];

/** The goal of the week and how far it has come, days in a row where they are counted, and what was reached today. */
export function Goal({ rhythm }: { rhythm: Plan['rhythm'] }) {
  const [isOpen, setOpen] = useState(false);
  usePrepared(OVER_TODAY);
  const { goal, streak, milestones, unitsKnown } = rhythm;
  const words = goal && describe(goal);
  return (
    <div className={styles.goal}>
      {goal && words && (
        <>
          <p>{words}</p>
          <ProgressBar label={words} value={goal.done / goal.perWeek} />
          {goal.done >= goal.perWeek && <p>{t('today.goal.reached')}</p>}
        </>
      )}
      {streak !== null && streak > 0 && <p>{t('today.streak.days', { count: streak })}</p>}
      {milestones.map((milestone) => (
        <p key={milestone}>{t(MILESTONES[milestone])}</p>
      ))}
      {unitsKnown.map(({ id, title }) => (
        <p key={id}>
          {t('today.milestone.unit-known', { unit: title })}{' '}
          <TextLink href={certificatePath(id)}>{t('today.milestone.certificate')}</TextLink>
        </p>
      ))}
      <div className={styles.actions}>
        <Button size="small" onPress={() => setOpen(true)}>
          {goal || streak !== null ? t('today.goal.change') : t('today.goal.set')}
        </Button>
        <TextLink href={PATHS.history}>{t('today.all-days')}</TextLink>
      </div>
      {isOpen && <GoalDialog rhythm={rhythm} onClose={() => setOpen(false)} />}
    </div>
  );
}

const MILESTONES = {
  'hundred-held': 'today.milestone.hundred-held',
  'year-recalled': 'today.milestone.year-recalled',
} as const;

function describe({ unit, perWeek, done }: NonNullable<Plan['rhythm']['goal']>): string {
  const values = { done: Math.floor(done), perWeek };
  return unit === 'minutes' ? t('today.goal.done-minutes', values) : t('today.goal.done-recalls', values);
}
