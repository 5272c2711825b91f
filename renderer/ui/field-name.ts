import { plainText } from '#core/content/plain-text.ts';
import type { Question } from '#core/contract/questions.ts';
import { UNIT_FIELD } from '#core/quiz/kinds/numeric.ts';
import { t } from '#renderer/i18n/t.ts';

/** What a field is called: by its own words, else by what belongs in it. */
export function fieldName({ kind, fields, parts }: Question, index: number): string {
  const field = fields[index];
  if (field && field.label.length > 0) return plainText(field.label);
  if (parts) return t('quiz.field.gap', { number: index + 1 });
  if (kind !== 'numeric') return t('quiz.field.answer');
  if (field?.id === UNIT_FIELD) return t('quiz.field.unit');
  const unit = soleUnit(fields);
  return unit === undefined ? t('quiz.field.number') : t('quiz.field.number-in', { unit });
}

/** The unit of a number where there is one only, and so nothing to choose. */
export function soleUnit(fields: Question['fields']): string | undefined {
  const choices = fields.find(({ id }) => id === UNIT_FIELD)?.choices ?? [];
  return choices.length === 1 && choices[0] ? plainText(choices[0].text) : undefined;
}
