import { hashText } from '#core/id.ts';
import type { Item } from './item.ts';

const known = new WeakMap<Item, string>();

/**
 * What an item says, as eight hex digits: the same for the same contents, whatever the order of its fields. Tells versions
 * of one item apart; it is no proof of what is in them.
 */
export function hashItem(item: Item): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const hash = hashText(JSON.stringify(inOrder(item))).toString(16).padStart(8, '0');
  known.set(item, hash);
  return hash;
}

/** A copy with the fields of every object by name. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    fields.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]),
  );
}
