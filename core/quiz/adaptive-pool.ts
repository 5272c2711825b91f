import type { ConceptHoldings } from '#core/content/catalogue.ts';
import type { Item } from '#core/content/item.ts';
import { traitsOf, type ItemTraits } from './ability.ts';

/** An item adaptive practice can ask. */
export interface PoolItem extends ItemTraits {
  id: string;
  concepts: readonly string[];
}

/** A concept with the items that ask for it. */
export interface PoolConcept {
  id: string;
  title: string;
  prerequisites: readonly string[];
  sections: readonly string[];
  items: readonly PoolItem[];
}

/** All that adaptive practice can ask. Built once for the loaded packs. */
export interface Pool {
  items: ReadonlyMap<string, PoolItem>;
  /** Those with items, in pack order. */
  concepts: ReadonlyMap<string, PoolConcept>;
}

/** Essays nobody can mark at once, and a case is several questions: neither says quickly how well a concept is known. */
function isAsked({ kind }: Item): boolean {
  return kind !== 'essay' && kind !== 'scenario';
}

export function buildPool(holdings: Iterable<ConceptHoldings>): Pool {
  const items = new Map<string, PoolItem>();
  const concepts = new Map<string, PoolConcept>();
  for (const { concept, items: held, sections } of holdings) {
    const asked = held.filter(isAsked).map((item) => {
      const known = items.get(item.id) ?? { id: item.id, concepts: item.concepts, ...traitsOf(item) };
      items.set(item.id, known);
      return known;
    });
    if (asked.length === 0) continue;
    const { id, title, prerequisites } = concept;
    concepts.set(id, {
      id,
      title,
      prerequisites,
      sections: sections.map((section) => section.id),
      items: asked,
    });
  }
  return { items, concepts };
}
