import { Button } from 'react-aria-components/Button';
import { formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { nameParty } from '#renderer/ui/name-party.ts';
import type { PartyCount } from './partnerships-in-year.ts';
import styles from './partner-table.module.css';

interface PartnerTableProps {
  /** Whose partners these are; without one they are all who take part. */
  party: string | undefined;
  counts: readonly PartyCount[];
  year: number;
  onChoose: (party: string) => void;
}

/** Who takes part and in how much; for a chosen party, whom it works with and in what. A name pressed is chosen next. */
export function PartnerTable({ party, counts, year, onChoose }: PartnerTableProps) {
  if (counts.length === 0) return null;
  const title =
    party === undefined
      ? t('explore.partnerships.who-in', { year: String(year) })
      : t('explore.partnerships.with', { party: nameParty(party), year: String(year) });
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explore.partnerships.party')}</th>
          <th scope="col" className={party === undefined ? styles.number : undefined}>
            {party === undefined ? t('explore.partnerships.number') : t('explore.partnerships.in-what')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ party: other, partnerships }) => (
          <tr key={other}>
            <th scope="row">
              <Button className={styles.party} onPress={() => onChoose(other)}>
                {nameParty(other)}
              </Button>
            </th>
            {party === undefined ? (
              <td className={styles.number}>{formatNumber(partnerships.length)}</td>
            ) : (
              <td>
                <ul className={styles.titles}>
                  {partnerships.map(({ id, title: name }) => (
                    <li key={id}>{name}</li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
