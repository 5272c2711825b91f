import { app } from 'electron';

/** A disk that does not answer may not keep the app from ending; what was confirmed is on disk already. */
const FINISH_LIMIT_MS = 10_000;

/** Holds the first quit back until `finish` has settled or the time is up, then quits. */
export function finishBeforeQuit(finish: () => Promise<void>): void {
  let stage: 'running' | 'finishing' | 'finished' = 'running';
  app.on('before-quit', (event) => {
    if (stage === 'finished') return;
    event.preventDefault();
    if (stage === 'finishing') return;
    stage = 'finishing';
    void finishThenQuit();
  });

  async function finishThenQuit(): Promise<void> {
    await settleWithin(finish(), FINISH_LIMIT_MS);
    stage = 'finished';
    app.quit();
  }
}

async function settleWithin(work: Promise<void>, limitMs: number): Promise<void> {
  const limit = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`not finished after ${limitMs} ms`)), limitMs).unref();
  });
  try {
    await Promise.race([work, limit]);
  } catch (error) {
    console.error('While closing:', error);
  }
}
