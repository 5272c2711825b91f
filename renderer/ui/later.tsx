import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** A component that is fetched apart from the first download. */
export interface Later<Props> {
  (props: Props): ReactNode;
  /** Fetches it ahead of its use. Rejects when it cannot be fetched; the next use tries again. */
  prepare: () => Promise<void>;
}

/**
 * A component fetched when it is first shown, or before by `prepare`; then it is drawn at once. (`lazy` would draw even a
 * fetched one 300 ms late, because React holds back what comes after an empty `Suspense`, and would keep a failure for good.)
 * Throws into the error boundary when it cannot be fetched.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | undefined;
  const prepare = async () => {
    loaded ??= await load();
  };
  function LaterComponent(props: Props) {
    const [, setSettled] = useState(false);
    const [failure, setFailure] = useState<{ error: unknown }>();
    useEffect(() => {
      if (loaded) return;
      prepare().then(
        () => setSettled(true),
        (error: unknown) => setFailure({ error }),
      );
    }, []);
    if (failure) throw failure.error;
    const Ready = loaded;
    return Ready ? <Ready {...props} /> : null;
  }
  LaterComponent.prepare = prepare;
  return LaterComponent;
}

/** Milliseconds after the first screen until the rest is fetched. */
const PREPARE_AFTER_MS = 500;

/** Fetches `parts` once the first screen stands, so that none opens blank or loses keys, nor fails while the host is down. */
export function usePrepared(parts: readonly Pick<Later<never>, 'prepare'>[]): void {
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void Promise.allSettled(parts.map((part) => part.prepare()));
    }, PREPARE_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [parts]);
}
