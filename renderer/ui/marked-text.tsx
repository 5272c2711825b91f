import type { MarkedTextView } from '#core/contract/search.ts';
import styles from './marked-text.module.css';

/** A text in which the words that were looked for are marked. */
export function MarkedText({ text: { text, marks } }: { text: MarkedTextView }) {
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
