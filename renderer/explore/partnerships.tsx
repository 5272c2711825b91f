import { useRef, useState } from 'react';
import type { PartnershipView } from '#core/contract/explore.ts';
import { t } from '#renderer/i18n/t.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { nameParty } from '#renderer/ui/name-party.ts';
import { NoPartnership } from './no-partnership.tsx';
import { PartnerTable } from './partner-table.tsx';
import { PartnershipList } from './partnership-list.tsx';
import { countParties, findAlive, findPartners } from './partnerships-in-year.ts';
import { PartySelect } from './party-select.tsx';
import { useAddressFilters } from '#renderer/ui/use-address-filters.ts';
import { FIRST_YEAR, YearSlider } from './year-slider.tsx';
import styles from './partnerships.module.css';

interface PartnershipsProps {
  partnerships: readonly PartnershipView[];
  /** ISO date up to which the packs know; the slider ends with its year. */
  asOf: string | null;
}

/** Who worked with whom in a chosen year, and in what. */
export function Partnerships({ partnerships, asOf }: PartnershipsProps) {
  const [search, change] = useAddressFilters();
  const [dragged, setDragged] = useState<number>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (partnerships.length === 0 || asOf === null) {
    return (
      <EmptyState title={t('explore.partnerships.empty')}>{t('explore.partnerships.empty.text')}</EmptyState>
    );
  }
  const lastYear = Number(asOf.slice(0, 4));
  const year = dragged ?? readYear(search.get('year'), lastYear);
  const party = search.get('who') ?? undefined;
  const keepYear = (kept: number) => {
    setDragged(undefined);
    change({ year: kept === lastYear ? undefined : String(kept) });
  };
  const alive = findAlive(partnerships, year, party);
  const counts = party === undefined ? countParties(alive, year) : findPartners(alive, year, party);
  const sentence = describeYear(year, party, alive.length, counts.length);
  const table = (
    <PartnerTable
      key="table"
      party={party}
      counts={counts}
      year={year}
      onChoose={(who) => {
        change({ who });
        // The name that was pressed is no partner of its own: reading goes on above the table.
        heading.current?.focus();
      }}
    />
  );
  const list = <PartnershipList key="list" partnerships={alive} year={year} />;
  return (
    <>
      <div className={styles.choices}>
        <YearSlider
          partnerships={partnerships}
          party={party}
          year={year}
          lastYear={lastYear}
          onChange={setDragged}
          onChangeEnd={keepYear}
        />
        <PartySelect partnerships={partnerships} party={party} onChange={(who) => change({ who })} />
      </div>
      <LiveText>{dragged === undefined ? sentence : ''}</LiveText>
      {alive.length === 0 ? (
        <NoPartnership title={sentence} partnerships={partnerships} party={party} onChooseYear={keepYear} />
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles.sentence}>
            {sentence}
          </h2>
          {/* Of one party it is its partners that are asked for; of all, the partnerships. */}
          <div className={styles.columns}>{party === undefined ? [list, table] : [table, list]}</div>
        </>
      )}
    </>
  );
}

/** The year an address names, within the scale; the last one where it names none. */
function readYear(text: string | null, lastYear: number): number {
  const year = text !== null && /^\d{4}$/.test(text) ? Number(text) : lastYear;
  return Math.min(lastYear, Math.max(FIRST_YEAR, year));
}

/** A year in one sentence: how much was at work, and between how many. */
function describeYear(year: number, party: string | undefined, count: number, parties: number): string {
  const words = { year: String(year), count };
  if (party === undefined) {
    return count === 0
      ? t('explore.partnerships.none', { year: String(year) })
      : t('explore.partnerships.all', { ...words, parties });
  }
  return count === 0
    ? t('explore.partnerships.none-of', { party: nameParty(party), year: String(year) })
    : t('explore.partnerships.of', { ...words, party: nameParty(party), partners: parties });
}
