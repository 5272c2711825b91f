import { askedMask, wordsOfCard } from '#core/content/card-words.ts';
import type { Card } from '#core/content/pack.ts';
import { normaliseWords } from '#core/content/source/rich-text.ts';
import type { CheckedPack } from './check.ts';

/** Two cards that ask the same would be scheduled, and forgotten, twice. */
export function checkIdenticalCards({ pack, report, placeOf }: CheckedPack): void {
  const seen = new Map<string, Card>();
  for (const card of pack.units.flatMap((unit) => unit.cards)) {
    const key = wordsOf(card);
    const other = seen.get(key);
    if (other) {
      report.flaw(placeOf('note', card.note), `asks the same as the card \`${other.id.slice(pack.id.length + 1)}\``);
    } else {
      seen.set(key, card);
    }
  }
}

function wordsOf(card: Card): string {
  switch (card.kind) {
    case 'cloze':
      return card.parts
        .map((part) => ('text' in part ? normaliseWords(part.text) : `[${normaliseWords(part.gap)}]`))
        .join(' ');
    case 'image-occlusion':
      return `${card.image} / ${normaliseWords(askedMask(card)?.label ?? '')}`;
    default:
      return wordsOfCard(card).map(normaliseWords).join(' / ');
  }
}
