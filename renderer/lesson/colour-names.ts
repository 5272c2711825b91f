import type { HighlightColour } from '#core/study/highlight-colours.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** What each colour of a highlight is called. */
export const COLOUR_NAMES = {
  yellow: 'lesson.mark.yellow',
  green: 'lesson.mark.green',
  blue: 'lesson.mark.blue',
  pink: 'lesson.mark.pink',
} as const satisfies Record<HighlightColour, MessageKey>;
