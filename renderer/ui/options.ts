import type { Inline } from '#core/content/inline.ts';
import type { Question } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';

/** What true and false are called among the options. */
export function optionsOf({
  kind,
  options,
}: Pick<Question, 'kind' | 'options'>): { id: string; text: Inline[] }[] {
  if (kind !== 'true-false') return options;
  return [
    { id: 'true', text: [{ kind: 'text', text: t('quiz.true') }] },
    { id: 'false', text: [{ kind: 'text', text: t('quiz.false') }] },
  ];
}

/** Whether more than one option may be chosen. */
export function isSeveral({ kind, sketch }: Pick<Question, 'kind' | 'sketch'>): boolean {
  return kind === 'multiple' || sketch?.isSeveral === true;
}

/** The response that chooses these options. */
export function respond({ kind }: Pick<Question, 'kind'>, options: string[]): Response {
  if (kind === 'hotspot') return { kind, regions: options };
  if (kind === 'multiple') return { kind, options };
  if (kind === 'true-false') return { kind, answer: options[0] === 'true' };
  return { kind: 'single', option: options[0] ?? '' };
}
