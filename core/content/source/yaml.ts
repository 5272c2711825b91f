import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Document,
  type ParsedNode,
  YAMLParseError,
} from 'yaml';
import { MAX_YAML_CHARS, MAX_YAML_DEPTH, MAX_YAML_TOKENS } from './limits.ts';
import type { Place, Report } from './report.ts';

/** One YAML text as plain values, which remembers on which line each of them stands. */
export interface YamlSource {
  value: unknown;
  /** The place of a value by its path; of the nearest value above it where there is none. */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * Reads YAML 1.2 with the core schema and nothing beyond it: no tags, no aliases, no merge keys, unique keys. Objects
 * have no prototype. What is wrong is reported, and `undefined` returned where nothing can be made of the text.
 * @param firstLine line of the file on which `text` begins.
 */
export function parseYaml(file: string, text: string, report: Report, firstLine = 1): YamlSource | undefined {
  const lines = new LineCounter();
  const read = readTokens(text, lines);
  if ('cause' in read) {
    report.fault({ file, line: read.line + firstLine - 1 }, read.cause);
    return undefined;
  }
  const document = composeDocument(read.tokens, text);
  const placeAt = (offset: number): Place => ({
    file,
    line: Math.max(1, lines.linePos(offset).line) + firstLine - 1,
  });
  const first = document.errors[0] ?? document.warnings[0];
  if (first) {
    report.fault(placeAt(first.pos[0]), `cannot be read as YAML: ${first.message}`);
    return undefined;
  }
  const root = document.contents;
  let sound = true;
  const refuse = (node: ParsedNode, cause: string) => {
    sound = false;
    report.fault(placeAt(node.range[0]), cause);
  };
  const value = toValue(root, refuse);
  if (!sound) return undefined;
  return { value, placeOf: (path) => placeAt(findOffset(root, path)) };
}

type Token = ReturnType<Parser['next']> extends Generator<infer T> ? T : never;

/**
 * The one document of a text. As the library's `parseDocument` does it, from tokens that were counted on the way.
 */
function composeDocument(tokens: readonly Token[], text: string): Document.Parsed {
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    stringKeys: true,
    // Found below in linear time; the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) throw new Error('a text without a document');
  if (second) {
    document.errors.push(
      new YAMLParseError(
        second.range.slice(0, 2) as [number, number],
        'MULTIPLE_DOCS',
        'a file holds one document only',
      ),
    );
  }
  return document;
}

/** Counts before the recursive part of the library sees the text; its lexer is linear and neither it nor its parser recurses. */
function readTokens(
  text: string,
  lines: LineCounter,
): { tokens: Token[] } | { line: number; cause: string } {
  if (text.length > MAX_YAML_CHARS) return { line: 1, cause: `is longer than ${MAX_YAML_CHARS} characters` };
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: Token[] = [];
  let lexemes = 0;
  let line = 1;
  let flowDepth = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MAX_YAML_TOKENS) return { line, cause: `holds more than ${MAX_YAML_TOKENS} values and marks` };
    if (lexeme === '[' || lexeme === '{') flowDepth += 1;
    else if (lexeme === ']' || lexeme === '}') flowDepth -= 1;
    else if (lexeme === '-' || lexeme === '?') dashes += 1;
    if (flowDepth < 0) return { line, cause: `cannot be read as YAML: nothing is open that ${lexeme} could close` };
    if (flowDepth > MAX_YAML_DEPTH || dashes > MAX_YAML_DEPTH || isDeepIndent(lexeme)) {
      return { line, cause: `is nested more than ${MAX_YAML_DEPTH} levels deep` };
    }
    for (let at = lexeme.indexOf('\n'); at !== -1; at = lexeme.indexOf('\n', at + 1)) {
      line += 1;
      dashes = 0;
    }
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return { tokens };
}

/** Block structure cannot be deeper than its indentation is wide. */
function isDeepIndent(token: string): boolean {
  return token.length > 8 * MAX_YAML_DEPTH && /^ +$/.test(token);
}

function toValue(
  node: ParsedNode | null,
  refuse: (node: ParsedNode, cause: string) => void,
  depth = 0,
): unknown {
  if (node === null) return null;
  if (isAlias(node)) {
    refuse(node, 'aliases (*name) are not allowed: write the value out');
    return undefined;
  }
  if (node.tag) {
    refuse(node, 'tags (!name) are not allowed');
    return undefined;
  }
  if (depth > MAX_YAML_DEPTH) {
    refuse(node, `is nested more than ${MAX_YAML_DEPTH} levels deep`);
    return undefined;
  }
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => toValue(item, refuse, depth + 1));
  const fields: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      refuse(key, 'a field name must be plain text');
    } else if (key.value in fields) {
      refuse(key, `\`${key.value}\` stands here twice`);
    } else {
      fields[key.value] = toValue(value, refuse, depth + 1);
    }
  }
  return fields;
}

function findOffset(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = node?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
      if (!pair) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      const item: ParsedNode | undefined = node.items[Number(step)];
      if (!item) break;
      offset = item.range[0];
      node = item;
    } else {
      break;
    }
  }
  return offset;
}
