import styles from './icon.module.css';

/*
 * The app's own strokes on a 24-unit grid. Decorative always: the control or the text beside it carries the name.
 */
const STROKES = {
  today: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.2l2.8 1.8',
  lessons:
    'M4.5 5.5c2.8-.9 5.3-.7 7.5.8v12.9c-2.2-1.4-4.7-1.6-7.5-.8ZM19.5 5.5c-2.8-.9-5.3-.7-7.5.8v12.9c2.2-1.4 4.7-1.6 7.5-.8Z',
  cards:
    'M6 8h9.5a1.5 1.5 0 0 1 1.5 1.5V18.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5V9.5A1.5 1.5 0 0 1 6 8ZM8 4.5h10.5a1.5 1.5 0 0 1 1.5 1.5V16',
  quizzes: 'M4.5 6h15M4.5 12h9M4.5 18h6M14.5 17l2.2 2.2 3.8-4.4',
  progress: 'M3 20.5h18M6.5 17v-5M12 17V5M17.5 17V9',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  back: 'M14.5 5.5 8 12l6.5 6.5',
  next: 'M9.5 5.5 16 12l-6.5 6.5',
  down: 'M5.5 9.5 12 16l6.5-6.5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6 6 12 12M18 6 6 18',
  undo: 'M9 5 4.5 9.5 9 14M5 9.5h9a5 5 0 0 1 0 10h-3',
  external:
    'M13.5 4.5h6v6M19 5l-8.5 8.5M17.5 13.5v4.5a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5h4.5',
  warning: 'M12 4.5 3.5 19.5h17ZM12 10v4.5M12 17v.2',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8v.2',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.2l2.8 1.8',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  more: 'M5.5 12v.2M12 12v.2M18.5 12v.2',
  play: 'M8 5.5v13l10.5-6.5Z',
  flag: 'M6 20.5v-16M6 5h11.5l-2.5 4 2.5 4H6',
  keyboard:
    'M4 6.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM6.5 10v.2M10 10v.2M14 10v.2M17.5 10v.2M8 14h8',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
} as const;
export type IconName = keyof typeof STROKES;

/** One drawn sign; `size` in CSS pixels at the normal text size. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      aria-hidden="true"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
