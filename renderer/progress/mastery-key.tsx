import type { MasteryLevel } from '#core/mastery/evidence.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { MasteryDot } from '#renderer/ui/mastery-dot.tsx';
import styles from './mastery-key.module.css';

/** The name of each level. */
export const LEVEL_NAMES = {
  'not-begun': 'progress.level.not-begun',
  seen: 'progress.level.seen',
  shaky: 'progress.level.shaky',
  known: 'progress.level.known',
  lasting: 'progress.level.lasting',
} as const satisfies Record<MasteryLevel, MessageKey>;

const LEVELS = Object.keys(LEVEL_NAMES) as MasteryLevel[];

/** What the phases of the dots mean, from never met to lasting. */
export function MasteryKey() {
  return (
    <ul className={styles.key}>
      {LEVELS.map((level) => (
        <li key={level} className={styles.level}>
          <MasteryDot level={level} />
          {t(LEVEL_NAMES[level])}
        </li>
      ))}
    </ul>
  );
}
