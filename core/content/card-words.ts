import { hashText } from '#core/id.ts';
import type { Card, Mask } from './pack.ts';
import { plainText } from './plain-text.ts';

/** The part of a picture that a card asks for. */
export function askedMask({ masks, asked }: Extract<Card, { kind: 'image-occlusion' }>): Mask | undefined {
  return masks.find(({ number }) => number === asked);
}

/** What a learner reads on a card: front and back, or its whole cloze text. */
export function wordsOfCard(card: Card): string[] {
  switch (card.kind) {
    case 'basic':
      return [plainText(card.front), plainText(card.back)];
    case 'typed':
      return [plainText(card.front), card.answer];
    case 'cloze':
      return [card.parts.map((part) => ('text' in part ? part.text : part.gap)).join('')];
    case 'image-occlusion':
      return [card.alt, askedMask(card)?.label ?? ''];
  }
}

/**
 * Stands for what a card asked and answered, 8 hex digits: a rating keeps it, so that a later change of the wording can
 * be told to the learner. Where a gap lies belongs to it; hints, spellings accepted and places in a picture do not.
 */
export function hashCard(card: Card): string {
  const words =
    card.kind === 'cloze'
      ? card.parts.map((part) => ('text' in part ? part.text : `\u0001${part.gap}\u0001`))
      : [...wordsOfCard(card), ...(card.kind === 'image-occlusion' ? [card.image] : [])];
  return hashText(words.join('\u0000')).toString(16).padStart(8, '0');
}
