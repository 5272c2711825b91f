import styles from './session-note.module.css';

/** What was just done, in one quiet line that is also read out. The line is there before its words, or they would not be. */
export function SessionNote({ children }: { children: string }) {
  return (
    <p className={styles.note} role="status">
      {children}
    </p>
  );
}
