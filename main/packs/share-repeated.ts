import type { Pack } from '#core/content/pack.ts';

/**
 * Makes equal lists of a pack's cards and items one list, and equal names one string: JSON gives each card its own, which
 * in a large pack comes to more than the cards' words. The lists are frozen, for they are many cards'.
 */
export function shareRepeated({ units }: Pack): void {
  const lists = new Map<string, string[]>();
  const names = new Map<string, string>();
  const shareName = (name: string) => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  const shareList = (list: string[]) => {
    const key = list.join('\n');
    const known = lists.get(key);
    if (known) return known;
    const shared = list.map(shareName);
    Object.freeze(shared);
    lists.set(key, shared);
    return shared;
  };
  for (const { cards, items } of units) {
    for (const holder of [...cards, ...items]) {
      holder.concepts = shareList(holder.concepts);
      holder.facts = shareList(holder.facts);
      if (holder.section !== null) holder.section = shareName(holder.section);
    }
    for (const card of cards) card.tags = shareList(card.tags);
  }
}
