import type { Item } from '#core/content/item.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Response } from './response.ts';

/** The response that scores 1. */
export function keyOf(item: Item): Response {
  return kindOf<Item['kind']>(item).keyOf(item);
}

/**
 * Whether a response can be scored against an item at all: of its kind, naming what the item has, each once. Returns what
 * is wrong with it, in one sentence, or undefined.
 */
export function findResponseFault(item: Item, response: Response): string | undefined {
  if (item.kind !== response.kind)
    return `the item is of kind ${item.kind}, the response of kind ${response.kind}`;
  return kindOf<Item['kind']>(item).findFault(item, response);
}

/** The score of a response, 0 to 1, by the rule of its kind. A response that does not fit the item scores 0. */
export function scoreResponse(item: Item, response: Response): number {
  if (findResponseFault(item, response) !== undefined) return 0;
  return kindOf<Item['kind']>(item).score(item, response);
}
