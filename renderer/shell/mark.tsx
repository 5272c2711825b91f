import styles from './mark.module.css';

/** The mark: two orbits that cross, and what they have in common. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 26 26" aria-hidden="true">
      <ellipse className={styles.first} cx="13" cy="13" rx="11" ry="5" transform="rotate(-32 13 13)" />
      <ellipse className={styles.second} cx="13" cy="13" rx="11" ry="5" transform="rotate(32 13 13)" />
      <circle className={styles.core} cx="13" cy="13" r="2.2" />
    </svg>
  );
}
