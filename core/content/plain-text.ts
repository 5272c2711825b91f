import type { Inline } from './inline.ts';

/** The plain words of a rich text, for labels, search and screen readers. */
export function plainText(children: readonly Inline[]): string {
  return children
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'citation') return '';
      return plainText(node.children);
    })
    .join('');
}
