import { useState } from 'react';
import { MINUTE_MS } from '#core/time.ts';
import { formatClock } from '#renderer/i18n/format-clock.ts';
import { formatMinutes } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { changeNotes, readNotes } from './attempt-notes.ts';
import { attemptDrafts } from './drafts.ts';
import { useRemaining } from './use-remaining.ts';
import styles from './time-left.module.css';

interface TimeLeftProps {
  attempt: string;
  startedAt: number;
  limitMs: number;
  graceMs: number;
  /** The time is over, and the time after it. */
  onOver: () => void;
}

/** Below this the seconds are told too. */
const SECONDS_BELOW_MS = 2 * MINUTE_MS;

/** What a screen reader is told of, minutes before the end. */
const TOLD_MINUTES = [1, 5];

/** The time left of an attempt: quiet, in minutes until the last two, and hidden where it only presses. */
export function TimeLeft(props: TimeLeftProps) {
  const { attempt, limitMs } = props;
  const [isHidden, setHidden] = useState(() => readNotes(attemptDrafts(), attempt).isTimeHidden);
  const { leftMs, graceLeftMs } = useRemaining(props, props.onOver);
  const isUp = leftMs === 0;
  const told = TOLD_MINUTES.find((minutes) => leftMs <= minutes * MINUTE_MS && limitMs > minutes * MINUTE_MS);
  const shown =
    leftMs < SECONDS_BELOW_MS ? formatClock(leftMs) : formatMinutes(Math.ceil(leftMs / MINUTE_MS));
  const hide = (isTimeHidden: boolean) => {
    setHidden(isTimeHidden);
    changeNotes(attemptDrafts(), attempt, { isTimeHidden });
  };
  return (
    <div className={styles.time}>
      {isUp ? (
        <p className={styles.up}>{t('attempt.time.up', { time: formatClock(graceLeftMs) })}</p>
      ) : (
        <>
          {!isHidden && (
            <p role="timer" className={styles.left} data-short={leftMs < SECONDS_BELOW_MS || undefined}>
              {t('attempt.time.left', { time: shown })}
            </p>
          )}
          <Button size="small" variant="quiet" onPress={() => hide(!isHidden)}>
            {isHidden ? t('attempt.time.show') : t('attempt.time.hide')}
          </Button>
        </>
      )}
      <LiveText>
        {isUp ? t('attempt.time.up-told') : told === undefined ? '' : t('attempt.time.told', { count: told })}
      </LiveText>
    </div>
  );
}
