import type { EventView } from '#core/contract/explore.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { EVENT_KINDS } from '#renderer/ui/event-kinds.ts';
import { isEssential } from './find-events.ts';
import { nameActor } from '#renderer/ui/name-party.ts';
import styles from './event-row.module.css';

/** One event: when, what, who, of which kind; its sources open in place. What everyone should know stands out. */
export function EventRow({ event }: { event: EventView }) {
  const { date, title, kind, actors, facts } = event;
  const { name, icon } = EVENT_KINDS[kind];
  return (
    <li className={styles.event}>
      <p className={styles.date}>
        <time dateTime={date}>{formatDateText(date)}</time>
      </p>
      <div className={styles.words}>
        <h3 className={styles.title} data-essential={isEssential(event) || undefined}>
          {title}
        </h3>
        <p className={styles.actors}>{actors.map(nameActor).join(', ')}</p>
        <CitedFacts facts={facts} />
      </div>
      <p className={styles.kind}>
        <Icon name={icon} size={16} />
        {t(name)}
      </p>
    </li>
  );
}
