import type { Inline } from './inline.ts';
import type { Block } from './pack.ts';

/** Every fact a block cites, each once, in the order first cited. */
export function citedIn(block: Block): string[] {
  return [...new Set(walkBlock(block))];
}

function walkBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'figure':
      return block.children.flatMap(walkInline);
    case 'list':
      return block.items.flat().flatMap(walkInline);
    case 'viewpoint':
      return block.blocks.flatMap(walkBlock);
    case 'check':
      return [];
  }
}

function walkInline(node: Inline): string[] {
  switch (node.kind) {
    case 'citation':
      return node.facts;
    case 'text':
      return [];
    default:
      return node.children.flatMap(walkInline);
  }
}
