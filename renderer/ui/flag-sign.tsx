import styles from './flag-sign.module.css';

/** One form for each flag, so that no two are told apart by colour alone: drawn at the mast of a 24-unit grid. */
const CLOTHS = [
  'M6 4h14v9H6Z',
  'M6 4l15 5-15 5Z',
  'M6 4h15l-4.5 4.75 4.5 4.75H6Z',
  'M6 4h6.5a5 5 0 0 1 0 10H6Z',
  'M6 3.5l11 3.25L6 10ZM6 10l11 3.25L6 16.5Z',
  'M6 5c2.5-1.8 5-1.8 7.5 0s5 1.8 7.5 0v8c-2.5 1.8-5 1.8-7.5 0s-5-1.8-7.5 0Z',
  'M6 9l7.5-5.5L21 9l-7.5 5.5Z',
] as const;

/** A flag by its number, 1 to 7. Decorative: its name stands beside it, or names the control. */
export function FlagSign({ flag, size = 18 }: { flag: number; size?: number }) {
  const cloth = CLOTHS[flag - 1];
  if (cloth === undefined) return null;
  return (
    <svg
      className={styles.flag}
      data-flag={flag}
      viewBox="0 0 24 24"
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      aria-hidden="true"
    >
      <path className={styles.mast} d="M6 3v18.5" />
      <path className={styles.cloth} d={cloth} />
    </svg>
  );
}
