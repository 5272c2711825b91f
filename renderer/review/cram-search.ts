import { formatName } from '#core/search/format-query.ts';

/** Which cards a sitting out of turn asks, as it is set up. */
export interface CramChoice {
  kind: CramKind;
  /** Id of a deck's title, a concept, or a tag; what was typed for a search. */
  name: string;
  /** Study days ahead, for `due`. */
  days: number;
  /** Whether cards never met are asked too. */
  isNewIncluded: boolean;
}

export const CRAM_KINDS = [
  'failed',
  'due',
  'deck',
  'concept',
  'tag',
  'marked',
  'leeches',
  'all',
  'search',
] as const;
export type CramKind = (typeof CRAM_KINDS)[number];

/** Kinds whose cards were all met before. */
const MET: readonly CramKind[] = ['failed', 'due', 'leeches'];

/** Whether cards never met can be among those of a kind, so that it makes sense to ask about them. */
export function canHoldNew(kind: CramKind): boolean {
  return !MET.includes(kind) && kind !== 'search';
}

/** The search that finds the cards of a choice. Suspended ones are left out, except where somebody searches themselves. */
export function cramSearch({ kind, name, days, isNewIncluded }: CramChoice): string {
  if (kind === 'search') return name;
  const what = conditionOf(kind, name, days);
  const parts = [what, canHoldNew(kind) && !isNewIncluded ? '-is:new' : '', '-is:suspended'];
  return parts.filter(Boolean).join(' ');
}

function conditionOf(kind: Exclude<CramKind, 'search'>, name: string, days: number): string {
  switch (kind) {
    case 'failed':
      return 'rated:1:again';
    case 'due':
      return `prop:due<=${days}`;
    case 'deck':
    case 'concept':
    case 'tag':
      return formatName(kind, name);
    case 'marked':
      return 'is:marked';
    case 'leeches':
      return 'is:leech';
    case 'all':
      return '';
  }
}
