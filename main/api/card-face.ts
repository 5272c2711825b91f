import { hashCard } from '#core/content/card-words.ts';
import type { Card } from '#core/content/pack.ts';
import type { CardFace } from '#core/contract/cards.ts';
import type { CardProgress } from '#core/study/progress.ts';

/** The two sides of a card. */
export function viewFace(card: Card): CardFace {
  const face = { kind: card.kind, front: [], back: [], parts: [], accept: [] };
  switch (card.kind) {
    case 'basic':
      return { ...face, front: card.front, back: card.back };
    case 'cloze':
      return { ...face, parts: card.parts };
    case 'typed':
      return { ...face, front: card.front, answer: card.answer, accept: card.accept };
    case 'image-occlusion': {
      const { image, alt, size, masks, asked } = card;
      return { ...face, picture: { src: `/media/${image}`, alt, ...(size ? { size } : {}), masks, asked } };
    }
  }
}

/** Whether a card says something else than when it was last rated; what was rated before hashes were kept is not known. */
export function isReworded(card: Card, known: CardProgress | undefined): boolean {
  return known?.text !== undefined && known.text !== hashCard(card);
}
