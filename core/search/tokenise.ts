import { QueryFault } from './query-fault.ts';

/** A word, phrase or sign of a search, and where it stands. */
export interface Token {
  kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'word' | 'end';
  /** For a word: without quotation marks, as a pattern (see pattern.ts). Else as typed. */
  text: string;
  /** Where in `text` the colon of `key:value` is; -1 where there is none. */
  colon: number;
  /** In the search as typed; for `key:value` {@link valueStart} too. */
  start: number;
  end: number;
  /** Where the value of `key:value` begins in the search as typed. */
  valueStart?: number;
}

/** `deck` in `deck:moon`. What comes before the colon of a time or an address is none. */
const KEY = /^[a-z]+$/i;

/**
 * Cuts a search into tokens; the last one is `end`.
 * @throws QueryFault for a quotation mark without a partner.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    const token = readSign(text, at) ?? readWord(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', colon: -1, start: text.length, end: text.length });
  return tokens;
}

function readSign(text: string, at: number): Token | undefined {
  const sign = text[at] ?? '';
  const token = { text: sign, colon: -1, start: at, end: at + 1 };
  if (sign === '(') return { kind: 'open', ...token };
  if (sign === ')') return { kind: 'close', ...token };
  return sign === '-' && /[^\s)]/.test(text[at + 1] ?? ' ') ? { kind: 'not', ...token } : undefined;
}

/** A word up to a space or parenthesis; quoted parts of it, as in `deck:"Moon bases"`, may hold both. */
function readWord(text: string, start: number): Token {
  let words = '';
  let colon = -1;
  let valueStart = -1;
  let openedAt = -1;
  let at = start;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (openedAt === -1 && /[\s()]/.test(character)) break;
    if (character === '"') {
      openedAt = openedAt === -1 ? at : -1;
      at += 1;
    } else if (character === '\\') {
      const { pattern, length } = readEscape(text, at);
      words += pattern;
      at += length;
    } else {
      if (character === ':' && openedAt === -1 && colon === -1 && KEY.test(text.slice(start, at))) {
        colon = words.length;
        valueStart = at + 1;
      }
      words += character;
      at += 1;
    }
  }
  if (openedAt !== -1) throw new QueryFault('no-partner', {}, openedAt, text.length);
  const written = text.slice(start, at).toLowerCase();
  if (written === 'or' || written === 'and' || written === 'not')
    return { kind: written, text: text.slice(start, at), colon: -1, start, end: at };
  return { kind: 'word', text: words, colon, start, end: at, ...(colon === -1 ? {} : { valueStart }) };
}

/** `\"` is a quotation mark, `\*` a star, `\\` a backslash; before anything else a backslash is a backslash. */
function readEscape(text: string, at: number): { pattern: string; length: number } {
  const next = text[at + 1];
  if (next === '"') return { pattern: '"', length: 2 };
  if (next === '*' || next === '\\') return { pattern: `\\${next}`, length: 2 };
  return { pattern: '\\\\', length: 1 };
}
