import type { Item } from '#core/content/item.ts';

/** Every kind of item, in the order they are listed. */
export const ITEM_KINDS = [
  'single',
  'multiple',
  'true-false',
  'short-text',
  'numeric',
  'gaps',
  'matching',
  'ordering',
  'categorise',
  'timeline',
  'hotspot',
  'scenario',
  'essay',
] as const satisfies readonly Item['kind'][];

/** What an item asks for, from the least to the most. */
export const ITEM_LEVELS = [
  'recall',
  'understanding',
  'judgement',
] as const satisfies readonly Item['level'][];

/** Which items a quiz of one's own takes, by what was done with them: all, of sections read, missed, or never answered. */
export const ANSWERED_CHOICES = ['any', 'read', 'missed', 'never'] as const;

/** Questions an attempt may have. */
export const MAX_ITEMS = 100;
