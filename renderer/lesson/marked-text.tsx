import type { HighlightView } from '#core/contract/reading.ts';
import { splitMarked } from './split-marked.ts';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  text: string;
  /** Characters of the paragraph's plain words before it. */
  from: number;
  /** Of this paragraph. */
  highlights: readonly HighlightView[];
}

/** A run of words with what is marked in it. Every piece knows its place, so that a selection can be told by it. */
export function MarkedText({ text, from, highlights }: MarkedTextProps) {
  return splitMarked(text, from, highlights).map((piece) =>
    piece.mark ? (
      <mark
        key={piece.from}
        className={styles.mark}
        data-at={piece.from}
        data-highlight={piece.mark.highlight}
        data-cites={piece.mark.highlight}
        data-colour={piece.mark.colour}
      >
        {piece.text}
      </mark>
    ) : (
      <span key={piece.from} data-at={piece.from}>
        {piece.text}
      </span>
    ),
  );
}
