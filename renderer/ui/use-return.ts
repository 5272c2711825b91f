import { useEffect, useRef } from 'react';

/** Calls `onReturn` whenever the learner comes back to the page: from another window or tab, or from sleep. */
export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  useEffect(() => {
    latest.current = onReturn;
  });
  useEffect(() => {
    const comeBack = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    window.addEventListener('focus', comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      window.removeEventListener('focus', comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, []);
}
