import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Inline } from '#core/content/inline.ts';
import type { Context } from '#core/content/source/context.ts';
import { addText } from '#core/content/source/rich-text.ts';
import { splitIds } from './attributes.ts';
import { reportAttributes } from './directive.ts';
import { placeOfNode } from './parse.ts';

const NOT_HERE: Partial<Record<PhrasingContent['type'], string>> = {
  html: 'HTML is not allowed',
  link: 'links are not allowed: cite a fact instead',
  linkReference: 'links are not allowed: cite a fact instead',
  image: 'images are not allowed',
  imageReference: 'images are not allowed',
  inlineCode: 'code is not allowed',
  break: 'a forced line break is not allowed: begin a new paragraph',
};

/** Turns inline Markdown into our nodes; what is not on the list is reported, never dropped in silence. */
export function readInlines(nodes: readonly PhrasingContent[], file: string, context: Context): Inline[] {
  const children: Inline[] = [];
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        addText(children, node.value.replaceAll(/\r\n|\r|\n/g, ' '));
        break;
      case 'emphasis':
      case 'strong':
        children.push({ kind: node.type, children: readInlines(node.children, file, context) });
        break;
      case 'textDirective':
        children.push(...readDirective(node, file, context));
        break;
      default:
        context.report.fault(placeOfNode(node, file), NOT_HERE[node.type] ?? `\`${node.type}\` is not allowed`);
    }
  }
  return children;
}

function readDirective(node: TextDirective, file: string, context: Context): Inline[] {
  if (node.name === 'fact') return readCitation(node, file, context);
  if (node.name === 'term') return readTerm(node, file, context);
  context.report.fault(
    placeOfNode(node, file),
    `the directive \`:${node.name}\` is not known; a colon before a letter that is meant as such is written \\:`,
  );
  return [];
}

function readCitation(node: TextDirective, file: string, context: Context): Inline[] {
  const place = placeOfNode(node, file);
  reportAttributes(node, ['id', 'ids'], place, context.report);
  const { id, ids } = node.attributes ?? {};
  const facts = splitIds(ids ?? id ?? '');
  if (node.children.length > 0 || facts.length === 0 || (id && ids)) {
    context.report.fault(place, 'a citation is written :fact{#fact-id} or :fact{ids="one-fact another"}');
    return [];
  }
  for (const fact of facts) context.registry.refer('fact', fact, place);
  return [{ kind: 'citation', facts: facts.map(context.globalId) }];
}

function readTerm(node: TextDirective, file: string, context: Context): Inline[] {
  const place = placeOfNode(node, file);
  reportAttributes(node, ['id'], place, context.report);
  const id = node.attributes?.id;
  if (!id || node.children.length === 0) {
    context.report.fault(place, 'a term is written :term[words]{#term-id}');
    return [];
  }
  context.registry.refer('term', id, place);
  const children = readInlines(node.children, file, context);
  return [{ kind: 'term', term: context.globalId(id), children }];
}
