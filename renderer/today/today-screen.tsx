import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '#core/contract/plan.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatRelativeDay } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Columns, Page } from '#renderer/ui/page.tsx';
import { CatchUpNote, CatchUpOffer, isAfterBreak } from './catch-up.tsx';
import { Done } from './done.tsx';
import { FirstRun } from './first-run.tsx';
import { PlanList } from './plan-list.tsx';
import { TodayAside } from './today-aside.tsx';

/** What to do now, why, and one button that begins it. */
export function TodayScreen() {
  const plan = useQuery(api.study.getPlan.queryOptions());
  return <Loaded query={plan}>{(data) => <Today plan={data} />}</Loaded>;
}

function Today({ plan }: { plan: Plan }) {
  const [isAllShown, setAllShown] = useState(false);
  const { catchUp } = plan;
  const isOffered = catchUp !== null && !catchUp.isAccepted && !isAllShown;
  const date = formatIsoDate(plan.today, 'weekday');
  const { ratings, answers, sections } = plan.done;
  const lede =
    plan.lastStudied && ratings + answers + sections === 0
      ? t('today.last-studied', { date, when: formatRelativeDay(plan.lastStudied, plan.today) })
      : t('today.date', { date });
  return (
    <Page title={isOffered ? offerHeadline(catchUp) : headline(plan)} lede={lede}>
      {plan.firstRun ? (
        <FirstRun plan={plan} />
      ) : (
        <Columns aside={<TodayAside plan={plan} />}>
          {isOffered ? (
            <CatchUpOffer plan={catchUp} onShowAll={() => setAllShown(true)} />
          ) : (
            <>
              {catchUp?.isAccepted && <CatchUpNote plan={catchUp} />}
              {plan.entries.length > 0 ? <PlanList plan={plan} /> : <Done plan={plan} />}
            </>
          )}
        </Columns>
      )}
    </Page>
  );
}

function offerHeadline(catchUp: NonNullable<Plan['catchUp']>): string {
  const { due } = catchUp;
  return isAfterBreak(catchUp) ? t('today.headline.back', { due }) : t('today.headline.wall', { due });
}

/** What is true now, in one line. */
function headline(plan: Plan): string {
  const { entries, factsHeld, firstRun, left, minutes, minutesStudied } = plan;
  if (entries.length === 0 && left.length > 0)
    return t('today.headline.studied', { minutes: Math.ceil(minutesStudied) });
  if (entries.length === 0) return firstRun ? t('lessons.none') : t('today.headline.done');
  if (firstRun) return t('today.headline.first', { minutes });
  const due = entries.find((entry) => entry.kind === 'due-cards');
  if (due && due.count < (due.outOf ?? 0)) return t('today.headline.most', { minutes: due.minutes });
  // The cards alone keep what is known; the rest of the plan adds to it.
  if (due && factsHeld > 0) return t('today.headline.keep', { minutes: due.minutes, facts: factsHeld });
  if (due) return t('today.headline.due', { count: due.count });
  if (factsHeld === 0) return t('today.headline.begun', { minutes });
  return isDueLeft(plan) ? t('today.headline.held-back', { minutes }) : t('today.headline.next', { minutes });
}

/** Whether cards are due that today's plan leaves: for the limit of the settings, the day's share or the minutes. */
function isDueLeft({ heldBack, catchUp, left }: Plan): boolean {
  return heldBack > 0 || catchUp?.isAccepted === true || left.some(({ kind }) => kind === 'due-cards');
}
