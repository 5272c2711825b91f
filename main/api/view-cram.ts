import type { CramView } from '#core/contract/cards.ts';
import { followCram, type CramState } from '#core/study/cram.ts';
import type { ApiContext } from './context.ts';
import type { Cram } from './crams.ts';
import { notFound } from './errors.ts';

/** A sitting as it stands. @throws `not-found` for one that is over: the app was started anew since. */
export function readCram({ crams }: ApiContext, id: string): Cram {
  const cram = crams.find(id);
  if (!cram) throw notFound('practice', id);
  return cram;
}

/** How far a sitting has come, and what is left of it. */
export function viewCram(context: ApiContext, id: string): { view: CramView; queue: CramState['queue'] } {
  const { search, isReal, cards, deeds } = readCram(context, id);
  const { queue, again, answers, recalled } = followCram(cards, deeds);
  const total = cards.length;
  return {
    view: { cram: id, search, isReal, total, done: total - queue.length, again, recalled, answers },
    queue,
  };
}
