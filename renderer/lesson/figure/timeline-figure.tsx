import type { FigureOf } from '#core/contract/figures.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { EVENT_KINDS } from '#renderer/ui/event-kinds.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TableView } from '#renderer/ui/table-view.tsx';
import { YearAxis } from './year-axis.tsx';
import { scaleYears } from './year-scale.ts';
import styles from './timeline-figure.module.css';

/** Events where they stand on a line of years, and named below it by their numbers. */
export function TimelineFigure({ events }: { events: FigureOf<'timeline'>['events'] }) {
  const scale = scaleYears(events.map(({ date }) => date));
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {events.map(({ id, date, kind }, index) => (
          <span
            key={id}
            className={styles.mark}
            data-kind={kind}
            data-row={index % 3}
            style={{ insetInlineStart: `${scale.at(date) * 100}%` }}
          >
            {index + 1}
          </span>
        ))}
        <YearAxis scale={scale} />
      </div>
      <ol className={styles.events}>
        {events.map(({ id, date, kind, title }) => (
          <li key={id}>
            <span className={styles.date}>
              <Icon name={EVENT_KINDS[kind].icon} size={14} /> {formatDateText(date)}
            </span>{' '}
            {title}
          </li>
        ))}
      </ol>
      <TableView
        caption={t('lesson.figure.events')}
        head={[t('lesson.figure.event'), t('lesson.figure.when'), t('lesson.figure.kind')]}
        rows={events.map(({ title, date, kind }) => [title, formatDateText(date), t(EVENT_KINDS[kind].name)])}
      />
    </>
  );
}
