import { nearestWord } from './nearest-word.ts';
import { QueryFault } from './query-fault.ts';
import type { Token } from './tokenise.ts';

export const STATES = [
  'new',
  'learning',
  'review',
  'due',
  'young',
  'mature',
  'suspended',
  'buried',
  'marked',
  'leech',
  'own',
  'reworded',
  'orphan',
] as const;
export type CardState = (typeof STATES)[number];

export const PROPERTIES = ['difficulty', 'stability', 'recall', 'interval', 'reps', 'lapses', 'due'] as const;
export type CardProperty = (typeof PROPERTIES)[number];

const OPERATORS = ['<=', '>=', '!=', '<', '>', '='] as const;
export type Operator = (typeof OPERATORS)[number];

/** Buttons as `rated:7:again` names them; 1 to 4 mean the same. */
export const BUTTONS = ['again', 'hard', 'good', 'easy'] as const;

export const CARD_KINDS = ['basic', 'reversed', 'cloze', 'typed', 'image-occlusion'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** One `key:value`. Names are patterns (see pattern.ts). */
export type Condition =
  | { kind: 'deck' | 'tag' | 'concept' | 'card' | 'remark'; name: string }
  | { kind: 'is'; state: CardState }
  | { kind: 'kind'; cardKind: CardKind }
  | { kind: 'flag'; flag: number }
  | { kind: 'prop'; property: CardProperty; operator: Operator; value: number }
  /** Within the last `days` study days, today included. */
  | { kind: 'rated'; days: number; rating?: (typeof BUTTONS)[number] }
  | { kind: 'added' | 'introduced'; days: number };

export const KEYS = [
  'deck',
  'tag',
  'concept',
  'card',
  'remark',
  'is',
  'kind',
  'flag',
  'prop',
  'rated',
  'added',
  'introduced',
] as const;
export type Key = (typeof KEYS)[number];

/** What Anki's users type without thinking. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  learn: 'learning',
  d: 'difficulty',
  s: 'stability',
  r: 'recall',
  ivl: 'interval',
};

/**
 * Reads a token that has a colon.
 * @throws QueryFault.
 */
export function readCondition(token: Token): Condition {
  const { text, colon, start, end, valueStart = end } = token;
  const written = text.slice(0, colon).toLowerCase();
  const value = text.slice(colon + 1);
  const key = KEYS.find((each) => each === written);
  if (!key) {
    const meant = nearestWord(written, KEYS);
    const proposal = meant
      ? `Did you mean ${meant}: ?`
      : 'In quotation marks it is searched for as it stands.';
    throw new QueryFault(`There is no ${written}: in searches. ${proposal}`, start, valueStart);
  }
  if (!value) throw new QueryFault(`${key}: needs a value after the colon.`, start, end);
  return readValue(key, value, (cause) => new QueryFault(cause, valueStart, end));
}

type MakeFault = (cause: string) => QueryFault;

function readValue(key: Key, value: string, fault: MakeFault): Condition {
  switch (key) {
    case 'deck':
    case 'tag':
    case 'concept':
    case 'card':
    case 'remark':
      return { kind: key, name: value };
    case 'kind':
      return { kind: 'kind', cardKind: readWord(key, value, CARD_KINDS, fault) };
    case 'is':
      return { kind: 'is', state: readWord(key, value, STATES, fault) };
    case 'flag':
      if (!/^[0-7]$/.test(value)) throw fault('flag: takes a number from 0 (none) to 7.');
      return { kind: 'flag', flag: Number(value) };
    case 'prop':
      return readProperty(value, fault);
    case 'rated':
      return readRated(value, fault);
    case 'added':
    case 'introduced':
      return { kind: key, days: readDays(key, value, fault) };
  }
}

function readWord<W extends string>(key: Key, value: string, words: readonly W[], fault: MakeFault): W {
  const lower = value.toLowerCase();
  const word = words.find((each) => each === lower || each === OTHER_WORDS[lower]);
  if (word !== undefined) return word;
  const meant = nearestWord(lower, words);
  const proposal = meant ? `Did you mean ${key}:${meant} ?` : `It knows ${words.join(', ')}.`;
  throw fault(`${key}: does not know “${value}”. ${proposal}`);
}

function readProperty(value: string, fault: MakeFault): Condition {
  const match = /^([a-z]*)(<=|>=|!=|<|>|=)(.*)$/i.exec(value);
  if (!match) throw fault('prop: compares a number, as in prop:difficulty>8');
  const [, name = '', operator, number = ''] = match;
  const property = readWord('prop', name, PROPERTIES, fault);
  const sign = OPERATORS.find((each) => each === operator) ?? '=';
  const isShare = property === 'recall' && /^\d{1,3}(?:\.\d{1,4})?%$/.test(number);
  if (isShare)
    return { kind: 'prop', property, operator: sign, value: Number((parseFloat(number) / 100).toFixed(6)) };
  if (!/^-?\d{1,9}(?:\.\d{1,6})?$/.test(number)) {
    throw fault(`A number is missing: prop:${property}${sign} is followed by one, as in prop:difficulty>8`);
  }
  return { kind: 'prop', property, operator: sign, value: Number(number) };
}

function readRated(value: string, fault: MakeFault): Condition {
  const [days = '', button, ...more] = value.split(':');
  const condition = { kind: 'rated', days: readDays('rated', days, fault) } as const;
  if (button === undefined) return condition;
  const rating = BUTTONS.find((each, index) => each === button.toLowerCase() || button === String(index + 1));
  if (!rating || more.length > 0) {
    throw fault(`rated: knows the buttons ${BUTTONS.join(', ')} (or 1 to 4), as in rated:7:again`);
  }
  return { ...condition, rating };
}

function readDays(key: Key, value: string, fault: MakeFault): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1)
    throw fault(`${key}: takes a number of days, as in ${key}:7 for the last week.`);
  return Number(value);
}
