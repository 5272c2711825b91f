import { useEffect, useState } from 'react';

/** Milliseconds a value has to stay the same before it is followed. */
const SETTLE_MS = 250;

/** A value once it has stopped changing: a slider on its way asks for nothing. */
export function useSettled<T>(value: T, isSame: (a: T, b: T) => boolean): T {
  const [settled, setSettled] = useState(value);
  const isStale = !isSame(settled, value);
  useEffect(() => {
    if (!isStale) return undefined;
    const timer = window.setTimeout(() => setSettled(value), SETTLE_MS);
    return () => window.clearTimeout(timer);
  }, [value, isStale]);
  return settled;
}
