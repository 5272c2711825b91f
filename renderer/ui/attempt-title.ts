import type { AttemptPurpose } from '#core/study/attempt-settings.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const PURPOSES = {
  unit: 'quiz.purpose.unit',
  mixed: 'quiz.purpose.mixed',
  adaptive: 'quiz.purpose.adaptive',
  own: 'quiz.purpose.own',
  'sure-but-wrong': 'quiz.purpose.sure-but-wrong',
  missed: 'quiz.purpose.missed',
} as const satisfies Record<AttemptPurpose, MessageKey>;

/** What an attempt is called: by its own title, by its unit, or by where its questions come from. */
export function attemptTitle(attempt: {
  purpose: AttemptPurpose;
  title?: string | null | undefined;
}): string {
  return attempt.title ?? t(PURPOSES[attempt.purpose]);
}
