import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** The parts of the screen, in the order of their tabs. */
export const PARTS = {
  timeline: 'explore.timeline',
  partnerships: 'explore.partnerships',
  debate: 'explore.debate',
  cases: 'explore.cases',
} as const satisfies Record<string, MessageKey>;
export type Part = keyof typeof PARTS;

/** The part an address names; the timeline where it names none. */
export function toPart(name: string | undefined): Part {
  return name !== undefined && name in PARTS ? (name as Part) : 'timeline';
}
