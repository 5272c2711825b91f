import { plainText } from './plain-text.ts';
import type { Inline } from './inline.ts';
import type { Block } from './pack.ts';

/** Rich texts of a block in order, each with the characters of the block's plain words before it. */
export interface PlacedText {
  nodes: readonly Inline[];
  from: number;
}

/**
 * The texts of a block and where each stands in its plain words; a line break is between two. What a learner marks in a
 * lesson is counted in these words, in UTF-16 units. A check question has none: its words are not marked.
 */
export function textsOfBlock(block: Block): PlacedText[] {
  let from = 0;
  return nodesOf(block).map((nodes) => {
    const placed = { nodes, from };
    from += plainText(nodes).length + 1;
    return placed;
  });
}

/** The plain words of a block, one line for each of its texts. */
export function wordsOfBlock(block: Block): string {
  return nodesOf(block)
    .map((nodes) => plainText(nodes))
    .join('\n');
}

function nodesOf(block: Block): Inline[][] {
  if ('blocks' in block) return block.blocks.flatMap(nodesOf);
  if (block.kind === 'list') return block.items;
  return 'children' in block ? [block.children] : [];
}
