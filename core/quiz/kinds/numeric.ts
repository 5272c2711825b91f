import type { ItemOf } from '#core/content/item.ts';
import { readNumber } from '#core/quiz/read-number.ts';
import type { Remarks } from './item-kind.ts';
import type { ItemKind } from './item-kind.ts';

/** The fields of a number: the number itself, and its unit where there is a choice. */
export const NUMBER_FIELD = 'number';
export const UNIT_FIELD = 'unit';

type Values = Readonly<Record<string, string>>;

/** A number with its unit: 1 within the tolerance, which counts in the unit of the key, else 0. */
export const numeric: ItemKind<'numeric'> = {
  present: ({ units }) => ({
    options: [],
    fields: [
      { id: NUMBER_FIELD, label: [] },
      ...(units.length > 0
        ? [{ id: UNIT_FIELD, label: [], choices: units.map(({ name }) => choiceOf(name)) }]
        : []),
    ],
  }),
  keyOf: ({ value, units: [unit] }) => ({
    kind: 'numeric',
    values: { [NUMBER_FIELD]: String(value), ...(unit ? { [UNIT_FIELD]: unit.name } : {}) },
  }),
  findFault: ({ units }, { values }) => {
    const stranger = Object.keys(values).find((field) => field !== NUMBER_FIELD && field !== UNIT_FIELD);
    if (stranger !== undefined) return `there is no field ${stranger}`;
    if (readNumber(values[NUMBER_FIELD] ?? '') === undefined) return 'what was typed is not a number';
    const unit = values[UNIT_FIELD];
    const isKnown = unit === undefined ? units.length === 0 : units.some(({ name }) => name === unit);
    return isKnown ? undefined : 'the unit is missing or not one of the item';
  },
  score: (item, { values }) => (isNear(item, values) ? 1 : 0),
  remark: (item, response): Remarks => {
    const correct = response !== undefined && isNear(item, response.values);
    return { notes: [{ option: NUMBER_FIELD, correct, text: [] }], remark: correct ? [] : item.feedback };
  },
};

function choiceOf(name: string) {
  return { id: name, text: [{ kind: 'text' as const, text: name }] };
}

function isNear({ value, tolerance, units }: ItemOf<'numeric'>, values: Values): boolean {
  const given = readNumber(values[NUMBER_FIELD] ?? '');
  if (given === undefined) return false;
  const factor = units.find(({ name }) => name === values[UNIT_FIELD])?.factor ?? 1;
  // What is lost in converting must not turn an answer on the edge into a wrong one.
  const slack = Number.EPSILON * 8 * Math.max(Math.abs(value), Math.abs(given * factor));
  return Math.abs(given * factor - value) <= tolerance + slack;
}
