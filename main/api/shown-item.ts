import { hashItem } from '#core/content/hash-item.ts';
import type { Item } from '#core/content/item.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import type { ApiContext } from './context.ts';
import { notFound } from './errors.ts';

/** An item of an attempt, as far as it is known what was asked. */
export interface ShownItem {
  /** As it was shown; as it is now where that is lost. */
  item: Item;
  /** As the packs have it; undefined where they have it no more. */
  present: Item | undefined;
  /** Whether it says something else now than when it was asked. */
  isChanged: boolean;
  /** Whether `item` is what was shown. */
  isKept: boolean;
}

/** An item as an attempt shows it: the version it began with, whatever became of the pack. Undefined where nothing is left. */
export async function findShownItem(
  { catalogue, archive }: ApiContext,
  attempt: AttemptProgress,
  id: string,
): Promise<ShownItem | undefined> {
  const present = catalogue.items.get(id)?.item;
  const version = attempt.versions[id];
  if (present && (version === undefined || version === hashItem(present))) {
    return { item: present, present, isChanged: false, isKept: true };
  }
  const archived = version === undefined ? undefined : await archive.find(id, version);
  if (archived) {
    // A later app may write the same item with more fields: only what it says makes a change.
    const isChanged = !present || hashItem(archived) !== hashItem(present);
    return { item: archived, present, isChanged, isKept: true };
  }
  return present && { item: present, present, isChanged: true, isKept: false };
}

/** {@link findShownItem} for an item that is being answered. @throws `not-found`. */
export async function requireShownItem(
  context: ApiContext,
  attempt: AttemptProgress,
  id: string,
): Promise<ShownItem> {
  const shown = attempt.items.includes(id) ? await findShownItem(context, attempt, id) : undefined;
  if (!shown) throw notFound('item of the attempt', id);
  return shown;
}
