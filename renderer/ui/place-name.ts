import type { Mask } from '#core/content/pack.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

/** Top to bottom, left to right. */
const PLACES = [
  ['ui.place.upper-left', 'ui.place.top', 'ui.place.upper-right'],
  ['ui.place.left', 'ui.place.middle', 'ui.place.right'],
  ['ui.place.lower-left', 'ui.place.bottom', 'ui.place.lower-right'],
] as const satisfies readonly (readonly MessageKey[])[];

/** In which third of a picture, across and down, the middle of a part lies. */
export function placeName({ x, y, width, height }: Pick<Mask, 'x' | 'y' | 'width' | 'height'>): string {
  const row = PLACES[third(y + height / 2)] ?? PLACES[1];
  return t(row[third(x + width / 2)] ?? 'ui.place.middle');
}

function third(share: number): number {
  return Math.min(2, Math.max(0, Math.floor(share * 3)));
}
