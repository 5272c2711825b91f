import { compareText } from '#core/study/order.ts';
import type { SearchTable } from './search-table.ts';
import type { Vocabulary } from './suggest.ts';

/** What the cards of a table can be found by, most cards first. */
export function gatherVocabulary(
  { rows, marks }: SearchTable,
  concepts: ReadonlyMap<string, string>,
): Vocabulary {
  const [deckCounts, tagCounts, conceptCounts] = [new Counts(), new Counts(), new Counts()];
  for (const [row, card] of rows.entries()) {
    if (card.deck) deckCounts.add(card.deck.title);
    for (const tag of card.tags) tagCounts.add(tag);
    for (const tag of marks[row]?.tags ?? []) tagCounts.add(tag);
    for (const concept of card.concepts) conceptCounts.add(concepts.get(concept) ?? concept);
  }
  return { decks: deckCounts.ranked(), tags: tagCounts.ranked(), concepts: conceptCounts.ranked() };
}

class Counts {
  private readonly counts = new Map<string, number>();

  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  ranked(): string[] {
    return [...this.counts]
      .toSorted(([a, one], [b, other]) => other - one || compareText(a, b))
      .map(([name]) => name);
  }
}
