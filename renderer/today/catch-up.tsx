import { useMutation } from '@tanstack/react-query';
import type { Plan } from '#core/contract/plan.ts';
import { BREAK_DAYS } from '#core/study/backlog.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import styles from './catch-up.module.css';

type CatchUpPlan = NonNullable<Plan['catchUp']>;

/** Whether cards wait because the learner was away, and not because they are many. */
export function isAfterBreak({ daysAway }: CatchUpPlan): boolean {
  return daysAway !== null && daysAway >= BREAK_DAYS;
}

function useSetCatchUp() {
  const { mutate, error, isPending } = useMutation(api.study.setCatchUp.mutationOptions());
  const set = (perDay: number | null) => {
    if (!isPending) mutate({ event: newEventId(), perDay });
  };
  return { set, error };
}

/** After a break: a share a day in place of all at once, to be taken or left. */
export function CatchUpOffer({ plan, onShowAll }: { plan: CatchUpPlan; onShowAll: () => void }) {
  const { set, error } = useSetCatchUp();
  const { daysAway, perDay } = plan;
  return (
    <section className={styles.offer}>
      <p>
        {isAfterBreak(plan) ? t('today.catch-up.away', { days: daysAway ?? 0 }) : t('today.catch-up.wall')}
      </p>
      <p>{clearing(plan)}</p>
      <p className={styles.hint}>{t('today.catch-up.how')}</p>
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => set(perDay)}>
          {t('today.catch-up.accept', { perDay })}
        </Button>
        <Button variant="quiet" onPress={onShowAll}>
          {t('today.catch-up.all')}
        </Button>
      </div>
      {error && <Banner tone="bad">{describeError(error)}</Banner>}
    </section>
  );
}

/** The way back that was taken: how much is left of it, and the way out of it. */
export function CatchUpNote({ plan }: { plan: CatchUpPlan }) {
  const { set, error } = useSetCatchUp();
  return (
    <div className={styles.note}>
      <Banner
        tone={error ? 'bad' : 'info'}
        title={t('today.catch-up.under-way', { perDay: plan.perDay, due: plan.due })}
        action={
          <Button size="small" onPress={() => set(null)}>
            {t('today.catch-up.all')}
          </Button>
        }
      >
        {error ? describeError(error) : clearing(plan)}
      </Banner>
    </div>
  );
}

function clearing({ perDay, clearedOn }: CatchUpPlan): string {
  if (clearedOn === null) return t('today.catch-up.never', { perDay });
  return t('today.catch-up.until', { perDay, date: formatIsoDate(clearedOn, 'weekday') });
}
