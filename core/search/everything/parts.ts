import type { Inline } from '#core/content/inline.ts';
import type { Block } from '#core/content/pack.ts';
import { plainText } from '#core/content/plain-text.ts';

/** A paragraph, as it is read. */
export interface Part {
  text: string;
  /** The block of a section it stands in. */
  block?: string;
}

/** The paragraphs of some blocks of a section. A question asked there is none: it would give its answer away. */
export function partsOfBlocks(blocks: readonly Block[]): Part[] {
  return blocks.flatMap((block) => wordsOfBlock(block).map((text) => ({ text, block: block.id })));
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'figure':
      return [plainText(block.children)];
    case 'list':
      return block.items.map(plainText);
    case 'viewpoint':
      return [block.holder, ...block.blocks.flatMap(wordsOfBlock)];
    case 'check':
      return [];
  }
}

/** The terms some blocks explain, in the order they stand there. */
export function termsOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'viewpoint') return termsOfBlocks(block.blocks);
    if (block.kind === 'check') return [];
    return (block.kind === 'list' ? block.items.flat() : block.children).flatMap(termsOfInline);
  });
}

function termsOfInline(node: Inline): string[] {
  const own = node.kind === 'term' ? [node.term] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(termsOfInline)] : own;
}
