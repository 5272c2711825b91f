import { plainText } from '#core/content/plain-text.ts';
import type { CardView } from '#core/contract/cards.ts';

/** What is read aloud of a card's question. A gap is a pause, or its hint. */
export function questionText(card: CardView): string {
  switch (card.kind) {
    case 'cloze':
      return card.parts.map((part) => ('text' in part ? part.text : ` … ${part.hint ?? ''} … `)).join('');
    case 'image-occlusion': {
      const asked = card.picture?.masks.find(({ number }) => number === card.picture?.asked);
      return [card.picture?.alt, asked?.description].filter(Boolean).join('. ');
    }
    default:
      return plainText(card.front);
  }
}

/** What is read aloud of its answer. */
export function answerText(card: CardView): string {
  switch (card.kind) {
    case 'cloze':
      return card.parts.map((part) => ('text' in part ? part.text : part.gap)).join('');
    case 'image-occlusion':
      return card.picture?.masks.find(({ number }) => number === card.picture?.asked)?.label ?? '';
    case 'typed':
      return card.answer ?? '';
    default:
      return plainText(card.back);
  }
}
