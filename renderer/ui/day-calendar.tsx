import { formatIsoDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { buildWeeks, shadeOf, type CalendarWeek } from './calendar-weeks.ts';
import styles from './day-calendar.module.css';

/** Weeks that stand side by side on a phone. */
const HALF_YEAR = 26;

interface DayCalendarProps {
  /** How much was done by ISO date; absent for nothing. */
  counts: ReadonlyMap<string, number>;
  /** ISO date of the present study day. */
  today: string;
  weeks: number;
  /** What the pointer is told of a day. */
  describe: (count: number) => string;
}

/**
 * One square a day, one column a week: the fuller the day, the darker. Halves of a year stand one below the other where
 * there is no room beside. Decorative: a sentence and a table beside it say the same.
 */
export function DayCalendar({ counts, today, weeks, describe }: DayCalendarProps) {
  const shade = shadeOf([...counts.values()]);
  const all = buildWeeks(today, weeks);
  const halves = weeks > HALF_YEAR ? [all.slice(0, -HALF_YEAR), all.slice(-HALF_YEAR)] : [all];
  const monthOf = (week: CalendarWeek) =>
    week.month === undefined ? '' : formatIsoDate(week.month, 'month-short');
  return (
    <div className={styles.calendar} aria-hidden="true">
      <div className={styles.halves}>
        {halves.map((half) => (
          <div key={half[0]?.days[0]} className={styles.half} style={{ flexGrow: half.length }}>
            {half.map((week) => (
              <div key={week.days[0]} className={styles.week}>
                <span className={styles.month}>{monthOf(week)}</span>
                {week.days.map((date) => {
                  const count = counts.get(date) ?? 0;
                  return (
                    <i
                      key={date}
                      className={styles.day}
                      data-shade={shade(count)}
                      data-today={date === today || undefined}
                      data-future={date > today || undefined}
                      title={`${formatIsoDate(date, 'long')}: ${describe(count)}`}
                    />
                  );
                })}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={styles.key}>
        {t('ui.calendar.less')}
        {([0, 1, 2, 3, 4] as const).map((each) => (
          <i key={each} className={styles.day} data-shade={each} />
        ))}
        {t('ui.calendar.more')}
      </p>
    </div>
  );
}
