import { OWN_PACK } from '#core/content/own-pack-id.ts';
import type { Catalogue } from '#core/content/catalogue.ts';
import { noteOfCard } from './own-cards.ts';
import type { Progress } from './progress.ts';

/**
 * Why a card that was learned is not among the cards: its pack is not installed, the pack holds it no more, its own note
 * is in the trash, went with its deck, or makes this card no more. Its history is kept in any case.
 */
export const MISSING_CAUSES = ['pack', 'card', 'trashed-note', 'removed-deck', 'note'] as const;
export type MissingCause = (typeof MISSING_CAUSES)[number];

/** Why a card is not here; null for one that is. */
export function findMissing(
  { cards, packs }: Pick<Catalogue, 'cards' | 'packs'>,
  { notes, decks }: Pick<Progress, 'notes' | 'decks'>,
  card: string,
): MissingCause | null {
  if (cards.has(card)) return null;
  const [pack = ''] = card.split('/');
  if (pack !== OWN_PACK) return packs.some(({ id }) => id === pack) ? 'card' : 'pack';
  const note = notes.get(noteOfCard(card) ?? '');
  if (note && !decks.has(note.deck)) return 'removed-deck';
  return note?.trashedOn === undefined ? 'note' : 'trashed-note';
}
