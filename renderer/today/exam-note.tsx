import { useQuery } from '@tanstack/react-query';
import type { Plan } from '#core/contract/plan.ts';
import { api } from '#renderer/api/queries.ts';
import { formatIsoDate, formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { TextLink } from '#renderer/ui/link.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import styles from './goal.module.css';

/** The next exam: what it needs a day, and what will not fit. */
export function ExamNote({ plan: { minutesPerDay } }: { plan: Plan }) {
  const { data: exams } = useQuery(api.scheduling.getExams.queryOptions());
  const next = exams?.exams.find(({ isPast }) => !isPast);
  const { data: plan } = useQuery(
    api.scheduling.planExam.queryOptions({
      input: {
        date: next?.date ?? '',
        decks: next?.decks.map(({ deck }) => deck) ?? [],
        ...(minutesPerDay > 0 ? { minutesPerDay } : {}),
      },
      enabled: next !== undefined,
    }),
  );
  if (!next || !plan) return null;
  const left = plan.leftOver.reduce((sum, { cards }) => sum + cards, 0);
  return (
    <Section title={t('today.exam', { date: formatIsoDate(next.date, 'short') })}>
      <div className={styles.goal}>
        <p>
          {t('today.exam.needs', {
            title: next.title,
            minutes: formatMinutes(plan.minutes.needed),
            cards: plan.newPerDay.needed,
          })}
        </p>
        <p>{left === 0 ? t('today.exam.fits') : t('today.exam.left', { count: left })}</p>
        <p>
          <TextLink href={PATHS.exams}>{t('today.exam.more')}</TextLink>
        </p>
      </div>
    </Section>
  );
}
