import { assertNever } from '#core/assert.ts';
import type { Item } from '#core/content/pack.ts';
import type { Response } from './response.ts';

/** The response that scores 1. */
export function keyOf(item: Item): Response {
  switch (item.kind) {
    case 'single':
      return { kind: 'single', option: item.options.find((option) => option.correct)?.id ?? '' };
    case 'multiple':
      return {
        kind: 'multiple',
        options: item.options.filter((option) => option.correct).map((option) => option.id),
      };
    case 'true-false':
      return { kind: 'true-false', answer: item.answer };
    case 'ordering':
      return { kind: 'ordering', entries: item.entries.map((entry) => entry.id) };
    default:
      return assertNever(item, 'an item kind without a key');
  }
}

/**
 * Whether a response can be scored against an item at all: of its kind, naming options or entries it has, each once.
 * Returns what is wrong with it, in one sentence, or undefined.
 */
export function findResponseFault(item: Item, response: Response): string | undefined {
  if (item.kind !== response.kind)
    return `the item is of kind ${item.kind}, the response of kind ${response.kind}`;
  switch (response.kind) {
    case 'single':
      return hasAll(optionIds(item), [response.option]) ? undefined : 'the option is not one of the item';
    case 'multiple':
      return hasAll(optionIds(item), response.options) ? undefined : 'an option is unknown or named twice';
    case 'ordering': {
      const ids = optionIds(item);
      const complete = response.entries.length === ids.size && hasAll(ids, response.entries);
      return complete ? undefined : 'every entry has to be placed once';
    }
    case 'true-false':
      return undefined;
    default:
      return assertNever(response, 'a response kind that is not checked');
  }
}

/** Ids a response to the item may name. */
export function optionIds(item: Item): Set<string> {
  if (item.kind === 'single' || item.kind === 'multiple')
    return new Set(item.options.map((option) => option.id));
  if (item.kind === 'ordering') return new Set(item.entries.map((entry) => entry.id));
  return new Set();
}

function hasAll(known: ReadonlySet<string>, named: readonly string[]): boolean {
  return new Set(named).size === named.length && named.every((id) => known.has(id));
}

/**
 * The score of a response, 0 to 1. A response that does not fit the item scores 0.
 * - single, true-false: 1 or 0.
 * - multiple: share of right options chosen minus share of wrong options chosen, at least 0, so that choosing
 *   everything earns nothing (the "right minus wrong" rule; Ripkey, Case and Swanson 1996).
 * - ordering: share of all pairs of entries that stand in the right order relative to each other (Kendall's tau,
 *   rescaled so that a reversed order scores 0).
 */
export function scoreResponse(item: Item, response: Response): number {
  if (findResponseFault(item, response) !== undefined) return 0;
  if (item.kind === 'single' && response.kind === 'single') {
    return item.options.some((option) => option.correct && option.id === response.option) ? 1 : 0;
  }
  if (item.kind === 'true-false' && response.kind === 'true-false')
    return item.answer === response.answer ? 1 : 0;
  if (item.kind === 'multiple' && response.kind === 'multiple') {
    const chosen = new Set(response.options);
    const right = item.options.filter((option) => option.correct);
    const wrong = item.options.filter((option) => !option.correct);
    const hits = right.filter((option) => chosen.has(option.id)).length / right.length;
    const slips =
      wrong.length === 0 ? 0 : wrong.filter((option) => chosen.has(option.id)).length / wrong.length;
    return Math.max(0, hits - slips);
  }
  if (item.kind === 'ordering' && response.kind === 'ordering') {
    const place = new Map(response.entries.map((id, index) => [id, index]));
    const places = item.entries.map((entry) => place.get(entry.id) ?? 0);
    let pairs = 0;
    let inOrder = 0;
    places.forEach((first, index) => {
      for (const second of places.slice(index + 1)) {
        pairs += 1;
        if (first < second) inOrder += 1;
      }
    });
    return pairs === 0 ? 1 : inOrder / pairs;
  }
  return 0;
}
