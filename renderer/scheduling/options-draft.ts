import type { OptionsView } from '#core/contract/scheduling.ts';
import type { FullOptions } from '#core/study/full-options.ts';
import type { DeckOptions } from '#core/study/options.ts';

/** What is being changed: the options of all cards, or what one deck has otherwise. */
export type Draft =
  { kind: 'all'; options: FullOptions } | { kind: 'deck'; deck: string; options: DeckOptions };

/** The options as they are kept, for all cards or for a deck. */
export function draftOf(view: OptionsView, deck: string | undefined): Draft {
  if (deck === undefined) return { kind: 'all', options: view.preset };
  return { kind: 'deck', deck, options: view.decks.find((each) => each.deck === deck)?.options ?? {} };
}

/** Options of a deck as they are kept: none is null. */
export function deckOptionsToKeep(options: DeckOptions): DeckOptions | null {
  const kept = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return Object.keys(kept).length === 0 ? null : kept;
}

/** Whether two drafts say the same. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(sorted(a.options)) === JSON.stringify(sorted(b.options));
}

function sorted(options: object): [string, unknown][] {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
