import type { Node, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  MAX_LESSON_CHARS,
  MAX_LESSON_LINES,
  MAX_MARKDOWN_DEPTH,
  MAX_MARK_RUN,
  MAX_PARAGRAPH_CHARS,
} from '#core/content/source/limits.ts';
import type { Place, Report } from '#core/content/source/report.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective).freeze();

/** Reads Markdown into a syntax tree; text on which the parser would take long is refused with a problem. */
export function parseMarkdown(file: string, text: string, report: Report): Root | undefined {
  const excess = findExcess(text);
  if (excess) {
    report.fault({ file, line: excess.line }, excess.cause);
    return undefined;
  }
  return parser.parse(text);
}

/** The place of a syntax tree's node. */
export function placeOfNode(node: Node, file: string): Place {
  return { file, line: node.position?.start.line ?? 1 };
}

const MARK_RUN = new RegExp(`([*_\`~:[\\]{}<>!&\\\\])\\1{${MAX_MARK_RUN}}`);
const NEXT_MARKER = /^[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;

/** Bounds all that makes the parser's time grow faster than the text: nesting, runs of marks, endless paragraphs. */
function findExcess(text: string): { line: number; cause: string } | undefined {
  if (text.length > MAX_LESSON_CHARS) return { line: 1, cause: `is longer than ${MAX_LESSON_CHARS} characters` };
  let paragraphChars = 0;
  let openDirectives = 0;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const trimmed = written.trim();
    paragraphChars = trimmed ? paragraphChars + written.length + 1 : 0;
    if (line > MAX_LESSON_LINES) return { line, cause: `a lesson is longer than ${MAX_LESSON_LINES} lines` };
    if (paragraphChars > MAX_PARAGRAPH_CHARS) {
      return { line, cause: `a paragraph is longer than ${MAX_PARAGRAPH_CHARS} characters` };
    }
    if (MARK_RUN.test(trimmed)) return { line, cause: `a mark stands more than ${MAX_MARK_RUN} times in a row` };
    // Directives also stand inside quotes and lists.
    if (/^[\s>*+\-\d.)]*:::+[a-z]/i.test(trimmed)) openDirectives += 1;
    else if (/^[\s>*+\-\d.)]*:::+$/.test(trimmed)) openDirectives = Math.max(0, openDirectives - 1);
    if (openDirectives > MAX_MARKDOWN_DEPTH || isDeep(written)) {
      return { line, cause: `quotes, lists or directives are nested more than ${MAX_MARKDOWN_DEPTH} levels deep` };
    }
  }
  return undefined;
}

function isDeep(line: string): boolean {
  if (/^[ \t]{40}/.test(line) && line.trim()) return true;
  let rest = line;
  for (let depth = 0; depth <= MAX_MARKDOWN_DEPTH; depth += 1) {
    const marker = NEXT_MARKER.exec(rest)?.[0];
    if (marker === undefined) return false;
    rest = rest.slice(marker.length);
  }
  return true;
}
