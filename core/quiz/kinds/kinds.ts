import type { Item } from '#core/content/item.ts';
import { categorise } from './categorise.ts';
import { multiple, single } from './choice.ts';
import { essay } from './essay.ts';
import { gaps } from './gaps.ts';
import { hotspot } from './hotspot.ts';
import type { ItemKind } from './item-kind.ts';
import { matching } from './matching.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import { scenario } from './scenario.ts';
import { shortText } from './short-text.ts';
import { timeline } from './timeline.ts';
import { trueFalse } from './true-false.ts';

/** Every kind of item there is. */
const KINDS: { [K in Item['kind']]: ItemKind<K> } = {
  single,
  multiple,
  'true-false': trueFalse,
  ordering,
  'short-text': shortText,
  numeric,
  matching,
  gaps,
  categorise,
  timeline,
  hotspot,
  scenario,
  essay,
};

/** What is known of the kind of an item. */
export function kindOf<K extends Item['kind']>(item: { kind: K }): ItemKind<K> {
  return KINDS[item.kind];
}
