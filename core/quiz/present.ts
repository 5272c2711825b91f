import { hashText } from '#core/id.ts';
import type { Item } from '#core/content/item.ts';
import { seededRandom } from '#core/random.ts';
import type { Presented, Remarks } from './kinds/item-kind.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Response } from './response.ts';
import { findResponseFault, keyOf, scoreResponse } from './score.ts';
import { shuffle } from './shuffle.ts';

/** An item as asked: the same seed shows it in the same order, on every machine and after a crash. */
export function presentItem(item: Item, seed: number): Presented {
  const random = seededRandom(seed ^ hashText(item.id));
  return kindOf<Item['kind']>(item).present(item, (values) => shuffle(values, random));
}

/** What a learner is told about a response: its score, the key, a note for every option or field, a remark. */
export interface Grading extends Remarks {
  score: number;
  key: Response;
}

/** Grades a response; undefined for an item that was left out, which is explained too. */
export function gradeResponse(item: Item, response: Response | undefined): Grading {
  const isFitting = response !== undefined && findResponseFault(item, response) === undefined;
  const told = kindOf<Item['kind']>(item).remark(item, isFitting ? response : undefined);
  return { score: response ? scoreResponse(item, response) : 0, key: keyOf(item), ...told };
}
