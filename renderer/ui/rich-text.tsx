import { Fragment, type ReactNode } from 'react';
import type { Inline } from '#core/content/inline.ts';

interface RichTextProps {
  nodes: readonly Inline[];
  /** Draws a glossary term; plain text without it. */
  renderTerm?: (term: string, children: ReactNode) => ReactNode;
  /** Draws a citation; left out without it. */
  renderCitation?: (facts: string[]) => ReactNode;
  /** Draws a run of words, told how many characters of the plain words stand before it; as it is without it. */
  renderText?: (text: string, from: number) => ReactNode;
}

/** Text of a pack as elements. The only way from a pack's words to the page: there is no markup string anywhere. */
export function RichText({ nodes, renderTerm, renderCitation, renderText }: RichTextProps) {
  let from = 0;
  const render = (node: Inline): ReactNode => {
    switch (node.kind) {
      case 'text': {
        const before = from;
        from += node.text.length;
        return renderText ? renderText(node.text, before) : node.text;
      }
      case 'emphasis':
        return <em>{renderAll(node.children)}</em>;
      case 'strong':
        return <strong>{renderAll(node.children)}</strong>;
      case 'term':
        return renderTerm ? renderTerm(node.term, renderAll(node.children)) : renderAll(node.children);
      case 'citation':
        return renderCitation?.(node.facts);
    }
  };
  // Nodes of a text never change places, so their position is their key.
  const renderAll = (children: readonly Inline[]) =>
    children.map((node, index) => <Fragment key={index}>{render(node)}</Fragment>);
  return renderAll(nodes);
}
