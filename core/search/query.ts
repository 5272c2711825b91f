import { tokenise, type Token } from './tokenise.ts';
import { QueryFault } from './query-fault.ts';
import { readCondition, type Condition } from './condition.ts';

/*
 * The search language of the card browser, in the manner users know from Anki: words and "phrases" that must all be
 * found, `or`, `not` or `-`, parentheses, and `key:value` for what a card is, has and did.
 */

/** What a search asks for. Words are patterns (see pattern.ts). */
export type Query =
  | { kind: 'all' }
  | { kind: 'and' | 'or'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'text'; words: string }
  | Condition;

/** Parentheses and `not`s within each other; a search deeper than this was not typed by a person. */
const MAX_DEPTH = 50;
/** Characters of a search. */
export const MAX_QUERY_CHARS = 500;

/**
 * Reads a search. An empty one asks for all cards.
 * @throws QueryFault that says what is wrong and where.
 */
export function parseQuery(text: string): Query {
  if (text.length > MAX_QUERY_CHARS) {
    throw new QueryFault('too-long', { max: String(MAX_QUERY_CHARS) }, MAX_QUERY_CHARS, text.length);
  }
  return new Parser(tokenise(text)).parse();
}

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  parse(): Query {
    if (this.peek().kind === 'end') return { kind: 'all' };
    const query = this.readOr(0);
    const rest = this.peek();
    if (rest.kind === 'close') throw new QueryFault('nothing-open', {}, rest.start, rest.end);
    return query;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '', colon: -1, start: 0, end: 0 };
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private readOr(depth: number): Query {
    const parts = [this.readAnd(depth)];
    while (this.peek().kind === 'or') {
      this.next();
      parts.push(this.readAnd(depth));
    }
    return join('or', parts);
  }

  private readAnd(depth: number): Query {
    const parts = [this.readPart(depth)];
    for (;;) {
      const { kind } = this.peek();
      if (kind === 'and') this.next();
      else if (kind === 'end' || kind === 'close' || kind === 'or') return join('and', parts);
      parts.push(this.readPart(depth));
    }
  }

  private readPart(depth: number): Query {
    const token = this.next();
    const { kind, text, start, end } = token;
    if (depth > MAX_DEPTH) throw new QueryFault('too-deep', {}, start, end);
    switch (kind) {
      case 'not':
        return { kind: 'not', part: this.readPart(depth + 1) };
      case 'open': {
        const inside = this.readOr(depth + 1);
        if (this.next().kind !== 'close') throw new QueryFault('not-closed', {}, start, end);
        return inside;
      }
      case 'word':
        return token.colon === -1 ? { kind: 'text', words: text } : readCondition(token);
      case 'end':
        throw this.missingAtEnd(token);
      default:
        throw new QueryFault('missing-before', { word: text }, start, end);
    }
  }

  /** Points at what waits for more: the `or`, `not` or parenthesis before the end. */
  private missingAtEnd({ start, end }: Token): QueryFault {
    const before = this.tokens[this.at - 2];
    if (!before) return new QueryFault('missing', {}, start, end);
    return new QueryFault('missing-after', { word: before.text }, before.start, before.end);
  }
}

function join(kind: 'and' | 'or', parts: Query[]): Query {
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind, parts };
}
