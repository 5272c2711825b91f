import type { CardChange, Deed, EventKind } from '#core/study/event.ts';

/** Kinds of deeds that no card's turn depends on. */
const ASKS_NOTHING: readonly EventKind[] = [
  'paragraph-reached',
  'attempt-started',
  'item-answered',
  'item-added',
  'hint-taken',
  'answer-shown',
  'attempt-finished',
  'card-practised',
  'remark-saved',
  'search-saved',
  'highlight-saved',
  'bookmark-saved',
  'goal-set',
];

/** Whether other cards are asked without a deed than with it. */
export function isAskedOtherwise(deed: Deed): boolean {
  if (ASKS_NOTHING.includes(deed.kind)) return false;
  return deed.kind !== 'cards-changed' || isScheduling(deed.change);
}

/** Whether a change says when a card is asked; flags, marks and tags do not. */
export function isScheduling({ suspended, buriedUntil, dueOn, forgotten }: CardChange): boolean {
  return [suspended, buriedUntil, dueOn, forgotten].some((value) => value !== undefined);
}
