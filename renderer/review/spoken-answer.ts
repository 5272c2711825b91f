import { plainText } from '#core/content/plain-text.ts';
import type { CardView } from '#core/contract/cards.ts';
import { listDifferences, type TypedComparison, type TypedVerdict } from '#core/quiz/typed-answer.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { pictureAnswer } from '#renderer/ui/covered-picture.tsx';

const VERDICTS = {
  right: 'review.typed.right',
  close: 'review.typed.close',
  wrong: 'review.typed.wrong',
} as const satisfies Record<TypedVerdict, MessageKey>;

/** How what was typed compares, in words. */
export function verdictText(verdict: TypedVerdict): string {
  return t(VERDICTS[verdict]);
}

/** What was missing and what was too much, in words; empty where nothing was, or where too little is alike. */
export function differenceText(comparison: TypedComparison): string {
  const { missing, extra } = listDifferences(comparison);
  if (comparison.verdict === 'right' || missing.length === 0) {
    return comparison.verdict === 'close' && extra.length > 0
      ? t('review.typed.extra', { extra: extra.join(', ') })
      : '';
  }
  if (extra.length === 0) return t('review.typed.missing', { missing: missing.join(', ') });
  return t('review.typed.missing-extra', { missing: missing.join(', '), extra: extra.join(', ') });
}

/** What a screen reader says when a card is turned. */
export function spokenAnswer(card: CardView, comparison: TypedComparison | undefined): string {
  if (comparison) {
    const answer = t('review.answer-is', { answer: card.answer ?? '' });
    return [verdictText(comparison.verdict), differenceText(comparison), answer].filter(Boolean).join(' ');
  }
  if (card.kind === 'cloze') {
    const text = card.parts.map((part) => ('gap' in part ? part.gap : part.text)).join('');
    return t('review.answer-is', { answer: text });
  }
  return t('review.answer-is', { answer: card.picture ? pictureAnswer(card.picture) : plainText(card.back) });
}
