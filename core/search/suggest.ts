import { BUTTONS, CARD_KINDS, KEYS, PROPERTIES, STATES, type Key } from './condition.ts';
import { formatName } from './format-query.ts';
import { normalise } from './normalise.ts';

/** What can be named in a search, likeliest first. */
export interface Vocabulary {
  decks: readonly string[];
  tags: readonly string[];
  /** Titles. */
  concepts: readonly string[];
}

/** How the word under the caret can go on: it reaches from `start` to `end` in the search. */
export interface Completion {
  start: number;
  end: number;
  /** What can take the place of the word. */
  proposals: string[];
}

const MOST = 8;
/** Letters of a word that stands alone before states are proposed for it. */
const LETTERS_OF_STATE = 2;

/** How the word before the caret can go on. */
export function completeQuery(query: string, caret: number, vocabulary: Vocabulary): Completion {
  const { start, end } = wordAt(query, caret);
  const word = query.slice(start, caret);
  const whole = query.slice(start, end);
  const proposals = propose(word, vocabulary).filter((text) => text !== whole);
  return { start, end, proposals: proposals.slice(0, MOST) };
}

/** The word that holds the caret, without the minus before it. */
function wordAt(query: string, caret: number): { start: number; end: number } {
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < caret; at += 1) {
    const character = query[at] ?? '';
    if (character === '\\') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (/[\s()]/.test(character) || (character === '-' && at === start))) start = at + 1;
  }
  let end = Math.max(start, caret);
  while (
    end < query.length &&
    (isQuoted ? query[end - 1] !== '"' || end === caret : !/[\s()]/.test(query[end] ?? ''))
  ) {
    end += 1;
  }
  return { start: Math.min(start, caret), end };
}

function propose(word: string, { decks, tags, concepts }: Vocabulary): string[] {
  const colon = word.indexOf(':');
  const key = KEYS.find((each) => each === word.slice(0, Math.max(0, colon)).toLowerCase());
  const typed = normalise((colon === -1 ? word : word.slice(colon + 1)).replaceAll(/["\\]/g, ''));
  if (colon === -1) return proposeKeys(typed);
  switch (key) {
    case undefined:
      return [];
    case 'deck':
      return proposeNames(key, decks, typed);
    case 'tag':
      return proposeNames(key, tags, typed);
    case 'concept':
      return proposeNames(key, concepts, typed);
    case 'is':
      return proposeWords(key, STATES, typed);
    case 'kind':
      return proposeWords(key, CARD_KINDS, typed);
    case 'flag':
      return proposeWords(key, ['1', '2', '3', '4', '5', '6', '7', '0'], typed);
    case 'prop':
      return proposeWords(
        key,
        PROPERTIES.map((property) => `${property}>`),
        typed,
      );
    case 'rated':
      return proposeWords(key, ['1', '7', '30', ...BUTTONS.map((button) => `7:${button}`)], typed);
    case 'added':
    case 'introduced':
      return proposeWords(key, ['1', '7', '30'], typed);
    case 'card':
    case 'remark':
      return [];
  }
}

function proposeKeys(typed: string): string[] {
  if (typed === '') return [];
  const keys = KEYS.filter((key) => key.startsWith(typed)).map((key) => `${key}:`);
  const states = typed.length < LETTERS_OF_STATE ? [] : STATES.filter((state) => state.startsWith(typed));
  return [...keys, ...states.map((state) => `is:${state}`)];
}

function proposeWords(key: Key, words: readonly string[], typed: string): string[] {
  return words.filter((word) => word.startsWith(typed)).map((word) => `${key}:${word}`);
}

/** Names that begin so, then those that hold it somewhere. */
function proposeNames(key: Key, names: readonly string[], typed: string): string[] {
  const held = names
    .map((name) => ({ name, at: normalise(name).indexOf(typed) }))
    .filter(({ at }) => at !== -1);
  const [begun, others] = [held.filter(({ at }) => at === 0), held.filter(({ at }) => at > 0)];
  return [...begun, ...others].map(({ name }) => formatName(key, name));
}
