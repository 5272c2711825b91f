import type { MasteryLevel } from '#core/mastery/evidence.ts';
import styles from './mastery-dot.module.css';

/*
 * Mastery as the phases of a moon, so that it can be read without colour: a ring, a crescent, a half, a gibbous, a full disc.
 */
const LIT = {
  'not-begun': '',
  seen: 'M8 1.5a6.5 6.5 0 0 1 0 13a8.6 8.6 0 0 0 0-13Z',
  shaky: 'M8 1.5a6.5 6.5 0 0 1 0 13Z',
  known: 'M8 1.5a6.5 6.5 0 0 1 0 13a8.6 8.6 0 0 1 0-13Z',
  lasting: 'M8 1.5a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0-13Z',
} as const satisfies Record<MasteryLevel, string>;

/** The sign of one mastery level; its name stands beside it or in the label of the control around it. */
export function MasteryDot({ level }: { level: MasteryLevel }) {
  return (
    <svg className={styles.dot} data-level={level} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" />
      {LIT[level] && <path d={LIT[level]} />}
    </svg>
  );
}
