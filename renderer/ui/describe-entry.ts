import type { PlanEntry } from '#core/study/plan-entry.ts';
import { DAY_MS } from '#core/time.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { formatIsoDate, formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { attemptTitle } from './attempt-title.ts';

/** How far ahead the plan's `recallIfLeft` looks, days. */
const LEFT_DAYS = 3;

/** A plan entry in words: what it is, and why it is proposed. */
export interface EntryWords {
  title: string;
  reason: string;
  /** What leaving it costs, where the reason does not say it. */
  skipping: string | null;
}

/** Words `entry` of a plan made on the study day `today` (ISO date). */
export function describeEntry(entry: PlanEntry, today: string): EntryWords {
  switch (entry.kind) {
    case 'due-cards': {
      const title = titleOfPart(entry, t('today.due-cards', { count: entry.outOf ?? entry.count }));
      if (!entry.recall) return { title, reason: t('today.due-cards.steps'), skipping: null };
      const later = new Date(Date.parse(`${today}T00:00Z`) + LEFT_DAYS * DAY_MS).toISOString();
      const now = formatPercent(entry.recall.now);
      const left = formatPercent(entry.recall.ifLeft);
      const reason =
        now === left
          ? t('today.due-cards.reason-slow', { now })
          : t('today.due-cards.reason', { now, day: formatIsoDate(later, 'day'), left });
      return { title, reason, skipping: null };
    }
    case 'changed-cards': {
      const { stale, reworded } = entry;
      const kind = stale === 0 ? 'reworded' : reworded === 0 ? 'stale' : 'both';
      return {
        title: titleOfPart(entry, t('today.changed-cards', { count: entry.outOf ?? entry.count })),
        reason: t(CHANGES[kind]),
        skipping: t('today.changed-cards.skip'),
      };
    }
    case 'new-cards':
      return {
        title: titleOfPart(entry, t('today.new-cards', { count: entry.outOf ?? entry.count })),
        reason: t('today.new-cards.reason', { unit: entry.unitTitle }),
        skipping: t('today.new-cards.skip'),
      };
    case 'sure-but-wrong':
      return {
        title: titleOfPart(entry, t('today.sure-but-wrong', { count: entry.outOf ?? entry.count })),
        reason: t('today.sure-but-wrong.reason'),
        skipping: t('today.sure-but-wrong.skip'),
      };
    case 'weak-items':
      return {
        title: titleOfPart(entry, t('today.weak-items', { count: entry.outOf ?? entry.count })),
        reason: t('today.weak-items.reason', { concept: entry.concept, score: formatPercent(entry.score) }),
        skipping: t('today.weak-items.skip'),
      };
    case 'next-section': {
      const { sectionTitle, unitTitle, lessonTitle } = entry;
      return {
        title: t('today.next-section', { section: sectionTitle }),
        reason: entry.begun
          ? t('today.next-section.begun', { unit: unitTitle, lesson: lessonTitle })
          : t('today.next-section.reason', { unit: unitTitle, lesson: lessonTitle }),
        skipping: t('today.next-section.skip'),
      };
    }
    case 'open-attempt':
      return {
        title: t('today.open-attempt', { unit: attemptTitle(entry) }),
        reason: describeOpenAttempt(entry),
        skipping: null,
      };
  }
}

const CHANGES = {
  stale: 'today.changed-cards.stale',
  reworded: 'today.changed-cards.reworded',
  both: 'today.changed-cards.both',
} as const satisfies Record<string, MessageKey>;

/** "12 of 46 cards due" where only some are for today. */
function titleOfPart(
  { count, outOf = count }: { count: number; outOf?: number | undefined },
  all: string,
): string {
  return count < outOf ? t('today.part', { count, all }) : all;
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
