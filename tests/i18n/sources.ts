import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A node of a syntax tree, as far as these checks look at it. */
export interface SyntaxNode {
  type: string;
  start: number;
  [property: string]: unknown;
}

/** One source file of the page, read as a syntax tree. */
export interface Source {
  file: string;
  text: string;
  nodes: SyntaxNode[];
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}

/** Every node below `value`, itself included, in source order. */
function collectNodes(value: unknown, nodes: SyntaxNode[] = []): SyntaxNode[] {
  if (isNode(value)) nodes.push(value);
  if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) collectNodes(child, nodes);
  }
  return nodes;
}

/** Reads `text` as TypeScript with JSX. Throws where it cannot be parsed: an unread file would pass every check. */
export function parseSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return { file, text, nodes: collectNodes(program) };
}

/** All sources of the page. */
export function readSources(): Source[] {
  const root = fileURLToPath(new URL('../../renderer/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const isSource = (file: string) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts');
  return files.filter(isSource).map((file) => parseSource(file, readFileSync(`${root}/${file}`, 'utf8')));
}

/** `file:line` of a node, for a message. */
export function placeOf({ file, text }: Source, node: SyntaxNode): string {
  return `${file}:${text.slice(0, node.start).split('\n').length}`;
}
