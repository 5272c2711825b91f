import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Inline } from '#core/content/inline.ts';
import type { Block } from '#core/content/pack.ts';
import type { Context } from '#core/content/source/context.ts';
import { dateOrRange } from '#core/content/source/date.ts';
import type { Place } from '#core/content/source/report.ts';
import { reportAttributes } from './directive.ts';
import { readFigure } from './figure.ts';
import { readInlines } from './inline.ts';
import { placeOfNode } from './parse.ts';

/** What the blocks of one section share. */
interface Surroundings {
  file: string;
  context: Context;
  /** Whether blocks may stand without a cited fact. */
  plain: boolean;
  /** Told of every check question. */
  onCheck: (item: string, place: Place) => void;
}

const NOT_HERE: Partial<Record<RootContent['type'], string>> = {
  html: 'HTML is not allowed',
  code: 'code is not allowed; a paragraph begins at the margin',
  thematicBreak: 'a rule is not allowed: begin a section with ## instead',
  definition: 'links are not allowed: cite a fact instead',
  yaml: 'front matter stands only at the top',
};

/**
 * Turns one block of Markdown into ours, by an allow-list; anything else is reported.
 * @param id the block's id: its place in the section, so that a corrected wording keeps the reader's bookmark.
 */
export function readBlock(node: RootContent, id: string, surroundings: Surroundings): Block[] {
  const { file, context } = surroundings;
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, id, surroundings);
    case 'list':
      return readList(node, id, surroundings);
    case 'blockquote':
      return readQuote(node, id, surroundings);
    case 'leafDirective':
      return readCheck(node, id, surroundings);
    case 'containerDirective':
      return node.name === 'figure'
        ? readFigure(node, id, file, context)
        : readViewpoint(node, id, surroundings);
    default:
      context.report.fault(placeOfNode(node, file), NOT_HERE[node.type] ?? `\`${node.type}\` is not allowed here`);
      return [];
  }
}

/** A line of dashes and bars under another: what elsewhere makes a table. */
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

function readParagraph(node: Paragraph, id: string, surroundings: Surroundings): Block[] {
  const { file, context } = surroundings;
  const place = placeOfNode(node, file);
  const words = node.children.flatMap((child) => (child.type === 'text' ? child.value.split('\n') : []));
  if (words.some((line) => line.length < 300 && TABLE_RULE.test(line))) {
    context.report.fault(place, 'tables are not allowed');
  }
  const children = readInlines(node.children, file, context);
  reportUncited('paragraph', [children], place, surroundings);
  return [{ kind: 'paragraph', id, children }];
}

function readList(node: List, id: string, surroundings: Surroundings): Block[] {
  const { file, context } = surroundings;
  const items = node.children.map((item) => {
    const [first, ...more] = item.children;
    const extra = first?.type === 'paragraph' ? more[0] : (first ?? item);
    if (extra) {
      context.report.fault(placeOfNode(extra, file), 'a list entry is one paragraph, without lists or quotes inside');
    }
    return first?.type === 'paragraph' ? readInlines(first.children, file, context) : [];
  });
  reportUncited('list', items, placeOfNode(node, file), surroundings);
  return [{ kind: 'list', id, ordered: node.ordered === true, items }];
}

function readQuote(node: Blockquote, id: string, surroundings: Surroundings): Block[] {
  const { file, context } = surroundings;
  const [first, ...more] = node.children;
  if (first?.type !== 'paragraph' || more.length > 0) {
    context.report.fault(placeOfNode(more[0] ?? node, file), 'a quote is one paragraph');
    return [];
  }
  const children = readInlines(first.children, file, context);
  reportUncited('quote', [children], placeOfNode(node, file), surroundings);
  return [{ kind: 'quote', id, children }];
}

function readCheck(node: LeafDirective, id: string, { file, context, onCheck }: Surroundings): Block[] {
  const place = placeOfNode(node, file);
  if (node.name !== 'check') {
    context.report.fault(place, `the directive \`::${node.name}\` is not known`);
    return [];
  }
  reportAttributes(node, ['id'], place, context.report);
  const item = node.attributes?.id;
  if (!item || node.children.length > 0) {
    context.report.fault(place, 'a check question is written ::check{#item-id}');
    return [];
  }
  onCheck(item, place);
  return [{ kind: 'check', id, item: context.globalId(item) }];
}

function readViewpoint(node: ContainerDirective, id: string, surroundings: Surroundings): Block[] {
  const { file, context } = surroundings;
  const place = placeOfNode(node, file);
  if (node.name !== 'viewpoint') {
    context.report.fault(place, `the directive \`:::${node.name}\` is not known`);
    return [];
  }
  reportAttributes(node, ['holder', 'date', 'question', 'side'], place, context.report);
  const holder = node.attributes?.holder?.trim() ?? '';
  const date = node.attributes?.date ?? '';
  if (!holder || !dateOrRange.safeParse(date).success) {
    context.report.fault(place, 'a viewpoint names who held it and when: :::viewpoint{holder="Name" date="2011"}');
  }
  const { question, side } = node.attributes ?? {};
  if (question && side) context.registry.refer('question', question, place);
  else if (question || side) context.report.fault(place, 'a viewpoint that names a `question` names its `side` on it too');
  const blocks = node.children.flatMap((child, index) => {
    if (child.type === 'paragraph' || child.type === 'list' || child.type === 'blockquote') {
      return readBlock(child, `${id}-${index + 1}`, surroundings);
    }
    context.report.fault(placeOfNode(child, file), 'a viewpoint holds paragraphs, lists and quotes only');
    return [];
  });
  if (blocks.length === 0) context.report.fault(place, 'a viewpoint is empty');
  const stance = question && side ? { stance: { question: context.globalId(question), side } } : {};
  return [{ kind: 'viewpoint', id, holder, date, ...stance, blocks }];
}

function reportUncited(
  what: string,
  runs: readonly Inline[][],
  place: Place,
  { plain, context }: Surroundings,
): void {
  if (plain || runs.some(hasCitation)) return;
  context.report.flaw(place, `this ${what} cites no fact; cite one, or mark the section's heading \`plain\``);
}

function hasCitation(children: readonly Inline[]): boolean {
  return children.some(
    (node) => node.kind === 'citation' || (node.kind !== 'text' && hasCitation(node.children)),
  );
}
