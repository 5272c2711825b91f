import { plainText } from '#core/content/plain-text.ts';
import type { CardView } from '#core/contract/cards.ts';
import type { TypedComparison, TypedVerdict } from '#core/study/typed-answer.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';

const VERDICTS = {
  right: 'review.typed.right',
  close: 'review.typed.close',
  wrong: 'review.typed.wrong',
} as const satisfies Record<TypedVerdict, MessageKey>;

/** How what was typed compares, in words. */
export function verdictText(verdict: TypedVerdict): string {
  return t(VERDICTS[verdict]);
}

/** What a screen reader says when a card is turned. */
export function spokenAnswer(card: CardView, comparison: TypedComparison | undefined): string {
  if (comparison)
    return `${verdictText(comparison.verdict)} ${t('review.answer-is', { answer: card.answer ?? '' })}`;
  if (card.kind === 'cloze') {
    const text = card.parts.map((part) => ('gap' in part ? part.gap : part.text)).join('');
    return t('review.answer-is', { answer: text });
  }
  return t('review.answer-is', { answer: plainText(card.back) });
}
