import type { HighlightColour } from '#core/study/highlight-colours.ts';
import styles from './swatch.module.css';

/** A colour of highlights, drawn; what stands beside it names it. */
export function Swatch({ colour }: { colour: HighlightColour }) {
  return <span aria-hidden className={styles.swatch} data-colour={colour} />;
}
