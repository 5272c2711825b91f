import type { Question } from '#core/contract/questions.ts';
import { NUMBER_FIELD, UNIT_FIELD } from '#core/quiz/kinds/numeric.ts';
import { readNumber } from '#core/quiz/read-number.ts';
import type { FieldsResponse, Response } from '#core/quiz/response.ts';

type Fields = Pick<Question, 'kind' | 'fields' | 'years'>;

/** Whether a question is answered by filling in fields. */
export function hasFields({ fields }: Pick<Question, 'fields'>): boolean {
  return fields.length > 0;
}

/** What stands in each field so far. */
export function valuesOf(response: Response | undefined): Readonly<Record<string, string>> {
  return response && 'values' in response ? response.values : {};
}

/** The response after a field was filled in or emptied. A number gets the first unit until another is chosen. */
export function fillField(question: Fields, response: Response | undefined, field: string, value: string) {
  const { [field]: _, ...others } = valuesOf(response);
  const values: Record<string, string> = value === '' ? others : { ...others, [field]: value };
  const unit = question.fields.find(({ id }) => id === UNIT_FIELD)?.choices?.[0]?.id;
  if (question.kind === 'numeric' && unit !== undefined) values[UNIT_FIELD] ??= unit;
  return { kind: question.kind, values } as FieldsResponse;
}

/** Why a value cannot be handed in: it is no number, or no year of those asked about. */
export function findValueFault(
  kind: Question['kind'],
  { years }: Pick<Question, 'years'>,
  value: string,
): 'number' | 'year' | undefined {
  if (value.trim() === '') return undefined;
  if (kind === 'numeric') return readNumber(value) === undefined ? 'number' : undefined;
  if (!years) return undefined;
  const isYear = /^-?\d{1,5}$/.test(value.trim());
  return isYear && Number(value) >= years.from && Number(value) <= years.to ? undefined : 'year';
}

/** Whether something is filled in, and nothing that cannot be handed in. */
export function areFilled({ kind, values }: FieldsResponse, question: Pick<Question, 'years'>): boolean {
  if (kind === 'numeric') return readNumber(values[NUMBER_FIELD] ?? '') !== undefined;
  const filled = Object.values(values).filter((value) => value.trim() !== '');
  return filled.length > 0 && filled.every((value) => !findValueFault(kind, question, value));
}
