import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Inputs } from '#core/contract.ts';
import type { ExamPlanView, ExamsView } from '#core/contract/scheduling.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatMinutes, formatNumber, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import { LoadChart } from './load-chart.tsx';
import styles from './exams.module.css';

interface ExamPlanProps {
  plan: Inputs['scheduling']['planExam'];
  view: ExamsView;
}

/** What it takes a day to be ready, and what will not fit. */
export function ExamPlan({ plan, view }: ExamPlanProps) {
  const { data, error } = useQuery(
    api.scheduling.planExam.queryOptions({ input: plan, placeholderData: keepPreviousData }),
  );
  if (!data) return error ? <Banner tone="bad">{describeError(error)}</Banner> : null;
  const days = data.days.map(({ date, minutes }) => ({ date, before: minutes, after: minutes }));
  return (
    <div className={styles.plan}>
      <p role="status">{describePlan(data)}</p>
      {data.toRead.sections > 0 && (
        <p className={styles.note}>
          {t('scheduling.exams.to-read', {
            count: data.toRead.sections,
            minutes: formatMinutes(data.toRead.minutes),
          })}
        </p>
      )}
      <LeftOver plan={data} view={view} minutesPerDay={plan.minutesPerDay ?? 0} />
      <LoadChart days={days} format={formatMinutes} />
      <TableView
        caption={t('scheduling.exams.plan')}
        head={[
          t('scheduling.table.day'),
          t('scheduling.table.reviews'),
          t('scheduling.table.new'),
          t('scheduling.table.minutes'),
        ]}
        rows={data.days.map(({ date, reviews, fresh, minutes }) => [
          formatIsoDate(date, 'short'),
          formatNumber(reviews),
          formatNumber(fresh),
          formatNumber(minutes),
        ])}
      />
    </div>
  );
}

function describePlan({ days, daysLeft, unseen, newPerDay, recall }: ExamPlanView): string {
  const mean = (value: (day: ExamPlanView['days'][number]) => number) =>
    days.reduce((sum, day) => sum + value(day), 0) / Math.max(1, days.length);
  const load = t('scheduling.exams.load', {
    days: daysLeft,
    fresh: newPerDay.planned,
    reviews: Math.round(mean(({ reviews }) => reviews)),
    minutes: formatMinutes(mean(({ minutes }) => minutes)),
  });
  const state =
    unseen === 0 ? t('scheduling.exams.all-seen') : t('scheduling.exams.unseen', { count: unseen });
  if (recall === null) return `${state} ${load}`;
  return `${state} ${load} ${t('scheduling.exams.recall', { recall: formatPercent(recall) })}`;
}

/** The cards there is no room for, by section, and what would make room. */
function LeftOver({
  plan,
  view,
  minutesPerDay,
}: {
  plan: ExamPlanView;
  view: ExamsView;
  minutesPerDay: number;
}) {
  const { leftOver, newPerDay, minutes } = plan;
  const count = leftOver.reduce((sum, { cards }) => sum + cards, 0);
  if (count === 0) return null;
  const isLimit = newPerDay.planned === newPerDay.allowed && newPerDay.allowed < newPerDay.needed;
  const why = isLimit
    ? t('scheduling.exams.over-limit', { needed: newPerDay.needed, allowed: newPerDay.allowed })
    : t('scheduling.exams.over-minutes', {
        needed: formatMinutes(minutes.needed),
        minutes: formatMinutes(minutesPerDay),
      });
  return (
    <Banner tone="warn" title={t('scheduling.exams.left-over', { count })}>
      <p>{why}</p>
      <Disclosure title={t('scheduling.exams.which')}>
        <ul>
          {leftOver.map(({ deck, section, title, cards }) => (
            <li key={`${deck} ${section}`}>
              {t('scheduling.exams.left', {
                title: title ?? view.decks.find((each) => each.deck === deck)?.title ?? deck,
                count: cards,
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Banner>
  );
}
