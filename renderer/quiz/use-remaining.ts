import { useEffect, useRef, useState } from 'react';

const TICK_MS = 1_000;

/** Time of an attempt as it runs out, milliseconds. */
export interface Remaining {
  /** Until the end; 0 once the time is up, never more than the limit. */
  leftMs: number;
  /** Until nothing counts any more; the whole grace before the end. */
  graceLeftMs: number;
}

/** What is left of a limit at a moment; a clock that was set back or forward gives nothing below 0 or above the whole. */
export function remainingAt(
  { startedAt, limitMs, graceMs }: { startedAt: number; limitMs: number; graceMs: number },
  now: number,
): Remaining {
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const passed = now - startedAt;
  return {
    leftMs: within(limitMs - passed, limitMs),
    graceLeftMs: within(limitMs + graceMs - passed, graceMs),
  };
}

/** {@link remainingAt} as it goes on. `onOver` is called once, when the grace is over too, also when it was at the start. */
export function useRemaining(
  limited: { startedAt: number; limitMs: number; graceMs: number },
  onOver: () => void,
): Remaining {
  const { startedAt, limitMs, graceMs } = limited;
  const [remaining, setRemaining] = useState(() => remainingAt(limited, Date.now()));
  const latest = useRef(onOver);
  useEffect(() => {
    latest.current = onOver;
  });
  const isOver = remaining.leftMs === 0 && remaining.graceLeftMs === 0;
  useEffect(() => {
    if (isOver) {
      latest.current();
      return;
    }
    const timer = window.setInterval(
      () => setRemaining(remainingAt({ startedAt, limitMs, graceMs }, Date.now())),
      TICK_MS,
    );
    return () => window.clearInterval(timer);
  }, [isOver, startedAt, limitMs, graceMs]);
  return remaining;
}
