import { useEffect, useRef, useState } from 'react';

const TICK_MS = 200;

interface Countdown {
  /** Seconds left, rounded up. */
  left: number;
  /** 0 to 1: how much of the time is over. */
  share: number;
  isPaused: boolean;
  resume: () => void;
}

/**
 * Counts down while somebody only looks. Any key, leaving the window, and whatever holds it (`isHeld`) pauses it: whoever
 * works with the keyboard or a screen reader is never hurried on.
 * @param seconds 0 counts nothing.
 */
export function useCountdown(seconds: number, isHeld: boolean, onEnd: () => void): Countdown {
  const [elapsedMs, setElapsed] = useState(0);
  const [isPaused, setPaused] = useState(false);
  const isOver = elapsedMs >= seconds * 1000;
  const isRunning = seconds > 0 && !isPaused && !isHeld && !isOver;
  const latestEnd = useRef(onEnd);
  useEffect(() => {
    latestEnd.current = onEnd;
  });

  useEffect(() => {
    if (!isRunning) return;
    let before = performance.now();
    const timer = window.setInterval(() => {
      const now = performance.now();
      const passed = now - before;
      before = now;
      setElapsed((ms) => ms + passed);
    }, TICK_MS);
    return () => window.clearInterval(timer);
  }, [isRunning]);

  useEffect(() => {
    if (seconds > 0 && isOver) latestEnd.current();
  }, [seconds, isOver]);

  useEffect(() => {
    if (seconds === 0) return;
    const pause = () => setPaused(true);
    const pauseHidden = () => {
      if (document.visibilityState !== 'visible') pause();
    };
    document.addEventListener('keydown', pause, { capture: true });
    window.addEventListener('blur', pause);
    document.addEventListener('visibilitychange', pauseHidden);
    return () => {
      document.removeEventListener('keydown', pause, { capture: true });
      window.removeEventListener('blur', pause);
      document.removeEventListener('visibilitychange', pauseHidden);
    };
  }, [seconds]);

  return {
    left: Math.max(0, Math.ceil(seconds - elapsedMs / 1000)),
    share: seconds === 0 ? 0 : Math.min(1, elapsedMs / (seconds * 1000)),
    isPaused: isPaused && !isOver,
    resume: () => setPaused(false),
  };
}
