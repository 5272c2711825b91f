import type { Item } from '#core/content/item.ts';
import type { ApiContext } from './context.ts';

/**
 * Keeps items as they are shown now, so that a later version of their pack changes nothing about an attempt.
 * @returns what `attempt-started.versions` and `item-added.version` take: the hash of each, in their order.
 * @throws NotSaved when the disk refused.
 */
export function archiveItems({ archive }: ApiContext, items: readonly Item[]): Promise<string[]> {
  return archive.add(items);
}
