import { useCallback, useRef } from 'react';

/** An answer that took longer than this was not thought about all the while, milliseconds. */
const LONGEST_MS = 300_000;

interface Stopwatch {
  /** Begins to count; does nothing while it counts. */
  start: () => void;
  /** Begins anew. */
  restart: () => void;
  /** Whole milliseconds since the start, at most five minutes; 0 before the start. */
  read: () => number;
}

/** Measures how long an answer takes. Counts by a clock that is never set back. */
export function useStopwatch(): Stopwatch {
  const startedAt = useRef<number | undefined>(undefined);
  const start = useCallback(() => {
    startedAt.current ??= performance.now();
  }, []);
  const restart = useCallback(() => {
    startedAt.current = performance.now();
  }, []);
  const read = useCallback(() => {
    if (startedAt.current === undefined) return 0;
    return Math.min(LONGEST_MS, Math.round(performance.now() - startedAt.current));
  }, []);
  return { start, restart, read };
}
