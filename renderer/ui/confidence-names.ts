import type { CONFIDENCES } from '#core/quiz/confidences.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** What each confidence is called, by its per cent. */
export const CONFIDENCE_NAMES = {
  25: 'confidence.25',
  50: 'confidence.50',
  75: 'confidence.75',
  95: 'confidence.95',
} as const satisfies Record<(typeof CONFIDENCES)[number], MessageKey>;
