import type { PlanEntry } from '#core/study/plan-entry.ts';
import { DAY_MS } from '#core/time.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { attemptTitle } from './attempt-title.ts';

/** How far ahead the plan's `recallIfLeft` looks, days. */
const LEFT_DAYS = 3;

/** A plan entry in words: what it is, and why it is proposed. */
export interface EntryWords {
  title: string;
  reason: string;
}

/** Words `entry` of a plan made on the study day `today` (ISO date). */
export function describeEntry(entry: PlanEntry, today: string): EntryWords {
  switch (entry.kind) {
    case 'due-cards': {
      const title = t('today.due-cards', { count: entry.count });
      if (!entry.recall) return { title, reason: t('today.due-cards.steps') };
      const later = new Date(Date.parse(`${today}T00:00Z`) + LEFT_DAYS * DAY_MS).toISOString();
      return {
        title,
        reason: t('today.due-cards.reason', {
          now: formatPercent(entry.recall.now),
          day: formatIsoDate(later, 'day'),
          left: formatPercent(entry.recall.ifLeft),
        }),
      };
    }
    case 'new-cards':
      return {
        title: t('today.new-cards', { count: entry.count }),
        reason: t('today.new-cards.reason', { unit: entry.unitTitle }),
      };
    case 'sure-but-wrong':
      return {
        title: t('today.sure-but-wrong', { count: entry.count }),
        reason: t('today.sure-but-wrong.reason'),
      };
    case 'weak-items':
      return {
        title: t('today.weak-items', { count: entry.count }),
        reason: t('today.weak-items.reason', { concept: entry.concept, score: formatPercent(entry.score) }),
      };
    case 'next-section': {
      const { sectionTitle, unitTitle, lessonTitle } = entry;
      return {
        title: t('today.next-section', { section: sectionTitle }),
        reason: entry.begun
          ? t('today.next-section.begun', { unit: unitTitle, lesson: lessonTitle })
          : t('today.next-section.reason', { unit: unitTitle, lesson: lessonTitle }),
      };
    }
    case 'open-attempt':
      return {
        title: t('today.open-attempt', { unit: attemptTitle(entry) }),
        reason: describeOpenAttempt(entry),
      };
  }
}

function describeOpenAttempt({
  purpose,
  clock,
  answered,
  total,
}: Extract<PlanEntry, { kind: 'open-attempt' }>): string {
  if (purpose === 'adaptive') return t('today.open-attempt.adaptive', { answered });
  if (clock === 'over') return t('today.open-attempt.over');
  return clock === 'running'
    ? t('today.open-attempt.running', { answered, total })
    : t('today.open-attempt.reason', { answered, total });
}
