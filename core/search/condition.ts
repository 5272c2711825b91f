import { nearestWord } from './nearest-word.ts';
import { QueryFault, type FaultCode, type FaultValues } from './query-fault.ts';
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
    const [code, near]: [FaultCode, FaultValues] = meant
      ? ['unknown-key-near', { meant }]
      : ['unknown-key', {}];
    throw new QueryFault(code, { key: written, ...near }, start, valueStart);
  }
  if (!value) throw new QueryFault('needs-value', { key }, start, end);
  return readValue(key, value, (code, values = {}) => new QueryFault(code, values, valueStart, end));
}

type MakeFault = (code: FaultCode, values?: FaultValues) => QueryFault;

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
      if (!/^[0-7]$/.test(value)) throw fault('flag');
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
  if (meant) throw fault('unknown-word-near', { key, value, meant });
  throw fault('unknown-word', { key, value, known: words.join(', ') });
}

function readProperty(value: string, fault: MakeFault): Condition {
  const match = /^([a-z]*)(<=|>=|!=|<|>|=)(.*)$/i.exec(value);
  if (!match) throw fault('property');
  const [, name = '', operator, number = ''] = match;
  const property = readWord('prop', name, PROPERTIES, fault);
  const sign = OPERATORS.find((each) => each === operator) ?? '=';
  const isShare = property === 'recall' && /^\d{1,3}(?:\.\d{1,4})?%$/.test(number);
  if (isShare)
    return { kind: 'prop', property, operator: sign, value: Number((parseFloat(number) / 100).toFixed(6)) };
  if (!/^-?\d{1,9}(?:\.\d{1,6})?$/.test(number)) {
    throw fault('number', { condition: `prop:${property}${sign}` });
  }
  return { kind: 'prop', property, operator: sign, value: Number(number) };
}

function readRated(value: string, fault: MakeFault): Condition {
  const [days = '', button, ...more] = value.split(':');
  const condition = { kind: 'rated', days: readDays('rated', days, fault) } as const;
  if (button === undefined) return condition;
  const rating = BUTTONS.find((each, index) => each === button.toLowerCase() || button === String(index + 1));
  if (!rating || more.length > 0) {
    throw fault('button', { known: BUTTONS.join(', ') });
  }
  return { ...condition, rating };
}

function readDays(key: Key, value: string, fault: MakeFault): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) < 1) throw fault('days', { key });
  return Number(value);
}
