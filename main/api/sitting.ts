import { chooseDue } from '#core/study/choose-due.ts';
import { currentChanged, currentQueue, readNow } from './context.ts';
import { api, inTurn } from './implement.ts';
import { viewSession } from './session.ts';

/** A review of as many cards as the plan of Today says. Begun again it goes on. */
export const startSitting = api.study.startSitting.use(inTurn).handler(({ context, input }) => {
  const { sitting, of, count } = input;
  const { crams, queues, store } = context;
  const now = readNow(context);
  if (of === 'changed-cards') {
    const cards = [...currentChanged(context).changes.keys()];
    if (!crams.find(sitting))
      crams.begin(sitting, { search: '', isReal: true, cards: cards.slice(0, count) });
    return viewSession(context, { cram: sitting });
  }
  const queue = currentQueue(context);
  const cards =
    of === 'due-cards' ? chooseDue(queue, store.progress, now, count) : queue.fresh.slice(0, count);
  queues.beginSitting(sitting, cards);
  return viewSession(context, { sitting });
});
