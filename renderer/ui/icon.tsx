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
  explore: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM15.4 8.6l-2 4.8-4.8 2 2-4.8Z',
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
  more: 'M5.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM12 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2ZM18.5 11.4a.6.6 0 1 0 0 1.2.6.6 0 0 0 0-1.2Z',
  play: 'M8 5.5v13l10.5-6.5Z',
  flag: 'M6 20.5v-16M6 5h11.5l-2.5 4 2.5 4H6',
  keyboard:
    'M4 6.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1ZM6.5 10v.2M10 10v.2M14 10v.2M17.5 10v.2M8 14h8',
  together: 'M9.2 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM14.8 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z',
  race: 'M8 20V9.5M4.5 13 8 9.5l3.5 3.5M16 20V4.5M12.5 8 16 4.5 19.5 8',
  law: 'M12 4v16M8 20h8M5.5 7h13M5.5 7 3 13a2.6 2.6 0 0 0 5 0ZM18.5 7 16 13a2.6 2.6 0 0 0 5 0Z',
  incident: 'M13 3.5 6 13.5h5.5L11 20.5l7-10h-5.5Z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  star: 'm12 4 2.5 5.1 5.6.8-4 4 1 5.6-5.1-2.7-5 2.7 1-5.6-4.1-4 5.6-.8Z',
  pencil: 'M5 19l.8-3.7L16 5l3 3L8.7 18.2ZM14 7l3 3',
  speaker: 'M4 9.5h3.5L12 6v12l-4.5-3.5H4ZM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10 11v5M14 11v5',
  letters: 'M3.5 18.5 8.5 5.5l5 13M5.2 14.2h6.6M20.5 18.5v-7.6M20.5 14.7a3 3.7 0 1 0-6 0 3 3.7 0 0 0 6 0Z',
  bookmark: 'M7 4.5h10v15.5l-5-3.8-5 3.8Z',
  highlighter: 'M4 20h7M14.5 4.5l5 5-8.5 8-5.5 1 .9-5.4ZM11.5 7.5l5 5',
  printer: 'M7 9V4.5h10V9M7 16.5H4.5v-6A1.5 1.5 0 0 1 6 9h12a1.5 1.5 0 0 1 1.5 1.5v6H17M7.5 14h9v6h-9Z',
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
