import styles from './kbd.module.css';

/** A key as printed on it. Hidden from screen readers: the shortcut is announced where it belongs. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd className={styles.kbd} aria-hidden="true">
      {children}
    </kbd>
  );
}
