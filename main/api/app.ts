import type { Progress } from '#core/study/progress.ts';
import { dueCards } from '#core/study/queue.ts';
import { currentQueue, readNow, readSettings } from './context.ts';
import { api } from './implement.ts';

/** Nothing was ever done: the page explains itself. */
export function isFirstRun(progress: Progress): boolean {
  const { days, positions, attempts, notes } = progress;
  return days.size === 0 && positions.size === 0 && attempts.size === 0 && notes.size === 0;
}

export const appHandlers = {
  getStatus: api.app.getStatus.handler(({ context }) => {
    const { store, version, host, data } = context;
    return {
      version,
      host,
      dataFolder: data.folder,
      notices: context.notices(),
      settings: readSettings(context),
      firstRun: isFirstRun(store.progress),
      due: dueCards(currentQueue(context), readNow(context)).length,
    };
  }),
};
