import type { FigureOf } from '#core/contract/figures.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { nameParty } from '#renderer/ui/name-party.ts';
import { TableView } from '#renderer/ui/table-view.tsx';
import { membershipsOf } from './memberships.ts';
import { YearAxis } from './year-axis.tsx';
import { scaleYears } from './year-scale.ts';
import styles from './membership-figure.module.css';

interface MembershipFigureProps {
  partnerships: FigureOf<'membership'>['partnerships'];
  /** What goes on is drawn up to here. */
  until: string;
}

/** Who belonged to which partnership from when to when, each a bar on one scale of years. */
export function MembershipFigure({ partnerships, until }: MembershipFigureProps) {
  const groups = partnerships.map((partnership) => ({
    title: partnership.title,
    members: membershipsOf(partnership),
  }));
  const all = groups.flatMap(({ members }) => members);
  const scale = scaleYears([until, ...all.flatMap(({ from, to }) => [from, to ?? until])], 3);
  return (
    <>
      {groups.map(({ title, members }) => (
        <div key={title} className={styles.group} aria-hidden="true">
          {groups.length > 1 && <p className={styles.title}>{title}</p>}
          {members.map(({ party, from, to }) => {
            const start = scale.at(from);
            const end = to === undefined ? 1 : Math.max(scale.at(to), start + 0.012);
            return (
              <div key={party} className={styles.row}>
                <span className={styles.name}>{nameParty(party)}</span>
                <span className={styles.track}>
                  <span
                    className={styles.bar}
                    data-open={to === undefined || undefined}
                    style={{
                      insetInlineStart: `${start * 100}%`,
                      inlineSize: `${(Math.min(1, end) - start) * 100}%`,
                    }}
                  />
                </span>
              </div>
            );
          })}
        </div>
      ))}
      <div className={styles.row} aria-hidden="true">
        <span />
        <YearAxis scale={scale} />
      </div>
      <TableView
        caption={t('lesson.figure.members')}
        head={[
          t('lesson.figure.member'),
          t('lesson.figure.partnership'),
          t('lesson.figure.since'),
          t('lesson.figure.until'),
        ]}
        rows={groups.flatMap(({ title, members }) =>
          members.map(({ party, from, to }) => [
            nameParty(party),
            title,
            formatDateText(from),
            to === undefined ? t('lesson.figure.goes-on') : formatDateText(to),
          ]),
        )}
      />
    </>
  );
}
