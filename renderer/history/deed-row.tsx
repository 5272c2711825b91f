import { useEffect, useRef } from 'react';
import type { HistoryDeed } from '#core/contract/history.ts';
import { formatDate } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { describeDeed } from './describe-deed.ts';
import type { DeedGroup } from './group-deeds.ts';
import styles from './history.module.css';

interface DeedRowProps {
  deed: HistoryDeed;
  /** Id of the deed that was taken back last: its button is gone, and the focus stays with its row. */
  takenBack: string | undefined;
  onTakeBack: (deed: HistoryDeed) => void;
}

/** A deed: when, what, and the way back from it. */
export function DeedRow({ deed, takenBack, onTakeBack }: DeedRowProps) {
  const words = describeDeed(deed);
  const row = useRef<HTMLDivElement>(null);
  const isJustTakenBack = deed.isTakenBack && deed.event === takenBack;
  useEffect(() => {
    if (isJustTakenBack) row.current?.focus();
  }, [isJustTakenBack]);
  return (
    <div ref={row} tabIndex={isJustTakenBack ? -1 : undefined} className={styles.deed}>
      <span className={styles.time}>{formatDate(deed.at, 'time')}</span>
      <span className={styles.words} data-taken-back={deed.isTakenBack || undefined}>
        {words}
      </span>
      {deed.isTakenBack && <span className={styles.sign}>{t('history.taken-back')}</span>}
      {deed.isRevocable && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t('history.take-back.label', { deed: words })}
          onPress={() => onTakeBack(deed)}
        >
          {t('history.take-back')}
        </Button>
      )}
    </div>
  );
}

const SUMS = {
  rated: 'history.sum.rated',
  practised: 'history.sum.practised',
  answered: 'history.sum.answered',
} as const;

/** One deed, or those of a sitting under a line that opens. */
export function DeedGroupRow({ group, ...row }: { group: DeedGroup } & Omit<DeedRowProps, 'deed'>) {
  const [first] = group.deeds;
  const last = group.deeds.at(-1);
  if (!first || !last) return null;
  const { what } = first;
  if (group.deeds.length === 1 || (what !== 'rated' && what !== 'practised' && what !== 'answered')) {
    return <DeedRow deed={first} {...row} />;
  }
  const count = group.deeds.filter(({ isTakenBack }) => !isTakenBack).length;
  const from = formatDate(last.at, 'time');
  const until = formatDate(first.at, 'time');
  const sum = t(SUMS[what], { count });
  return (
    <div className={styles.group}>
      <Disclosure
        title={
          from === until ? t('history.moment', { sum, from }) : t('history.sitting', { sum, from, until })
        }
      >
        {group.deeds.map((deed) => (
          <DeedRow key={deed.event} deed={deed} {...row} />
        ))}
      </Disclosure>
    </div>
  );
}
