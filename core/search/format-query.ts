import { escapePattern } from './pattern.ts';
import type { Query } from './query.ts';

/** A text in quotation marks, so that a search looks for just that text. */
export function quoteText(text: string): string {
  return quotePattern(escapePattern(text));
}

/** `key:value` for a name, in quotation marks only where it needs them. */
export function formatName(key: string, name: string): string {
  return /^[\p{L}\p{N}/_.-]+$/u.test(name) ? `${key}:${name}` : `${key}:${quoteText(name)}`;
}

/** Writes a search down so that `parseQuery` reads the same from it. */
export function formatQuery(query: Query): string {
  switch (query.kind) {
    case 'all':
      return '';
    case 'and':
      return query.parts.map(formatPart).join(' ');
    case 'or':
      return query.parts.map(formatPart).join(' or ');
    case 'not':
      return `-${formatPart(query.part)}`;
    case 'text':
      return quotePattern(query.words);
    case 'is':
      return `is:${query.state}`;
    case 'kind':
      return `kind:${query.cardKind}`;
    case 'flag':
      return `flag:${query.flag}`;
    case 'prop':
      return `prop:${query.property}${query.operator}${query.value}`;
    case 'rated':
      return query.rating ? `rated:${query.days}:${query.rating}` : `rated:${query.days}`;
    case 'added':
    case 'introduced':
      return `${query.kind}:${query.days}`;
    default:
      return `${query.kind}:${quotePattern(query.name)}`;
  }
}

function formatPart(query: Query): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${formatQuery(query)})` : formatQuery(query);
}

function quotePattern(pattern: string): string {
  return `"${pattern.replaceAll('"', String.raw`\"`)}"`;
}
