import type { Plan } from '#core/contract/plan.ts';
import type { LeftOut } from '#core/study/plan-entry.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const LEFT = {
  'due-cards': 'today.left.due-cards',
  'changed-cards': 'today.left.changed-cards',
  'new-cards': 'today.left.new-cards',
  'sure-but-wrong': 'today.left.questions',
  'weak-items': 'today.left.questions',
  'next-section': 'today.left.next-section',
  'open-attempt': 'today.left.open-attempt',
} as const satisfies Record<LeftOut['kind'], MessageKey>;

/** What does not fit into the minutes of a day, a sentence each; of the due cards also how long they take. */
export function describeLeft({ left, daysForDue, minutesPerDay }: Plan): string[] {
  return left.map(({ kind, count }) => {
    const sentence = t(LEFT[kind], { count });
    if (kind !== 'due-cards') return sentence;
    const pace =
      daysForDue === null
        ? t('today.left.never', { minutes: minutesPerDay })
        : t('today.left.days', { minutes: minutesPerDay, days: daysForDue });
    return t('today.left.sentences', { first: sentence, second: pace });
  });
}
