import type { PartnershipView } from '#core/contract/explore.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { nameParty } from '#renderer/ui/name-party.ts';
import { membersIn, partyOf } from './partnerships-in-year.ts';
import styles from './partnership-row.module.css';

interface PartnershipRowProps {
  partnership: PartnershipView;
  year: number;
}

/** One partnership: from when to when, how it stands, who takes part; each one's share and the sources open in place. */
export function PartnershipRow({ partnership, year }: PartnershipRowProps) {
  const { title, status, facts, sources } = partnership;
  const members = membersIn(partnership, year);
  const names = [...new Set(members.map((member) => nameParty(partyOf(member))))];
  return (
    <li className={styles.partnership}>
      <div className={styles.head}>
        <h4 className={styles.title}>{title}</h4>
        <p className={styles.period}>{describePeriod(partnership)}</p>
      </div>
      <p className={styles.names}>{names.join(', ')}</p>
      <p className={styles.status}>{t('explore.partnerships.status', { status })}</p>
      <Disclosure title={<span className={styles.more}>{t('explore.partnerships.shares')}</span>}>
        <ul className={styles.members}>
          {members.map((member, index) => {
            const { country, agency, joined, role } = member;
            const notes = [
              country === undefined ? undefined : agency,
              role,
              joined === undefined
                ? undefined
                : t('explore.partnerships.joined', { date: formatDateText(joined) }),
            ];
            return (
              <li key={index} className={styles.member}>
                <span className={styles.name}>{nameParty(partyOf(member))}</span>
                <span className={styles.notes}>{notes.filter((note) => note !== undefined).join(' · ')}</span>
              </li>
            );
          })}
        </ul>
        <div className={styles.sources}>
          <FactList facts={facts} sources={sources} />
        </div>
      </Disclosure>
    </li>
  );
}

/** The years of a partnership: "since 1998", "1975", "1994 to 1998". */
function describePeriod({ from, to }: PartnershipView): string {
  const first = from.slice(0, 4);
  const last = to?.slice(0, 4);
  if (last === undefined) return t('explore.partnerships.since', { from: first });
  return first === last ? first : t('ui.date-range', { from: first, until: last });
}
