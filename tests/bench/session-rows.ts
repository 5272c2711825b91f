import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call as callProcedure } from '@orpc/server';
import { partId } from '#core/id.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import { cardId, writePack, type Size } from './corpus.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';
import { newId, nextOf, optionsOf, prepare, row } from './store-rows.ts';

const TURNS = 60;

/** What is done in a review beside rating, in a large collection: putting cards away, looking at them, taking it all back. */
export async function measureSession(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await prepare(options, size);
    const { context, close } = await openContext(options);
    let card = nextOf(await callProcedure(router.study.getNextCard, {}, { context }));
    const change = async (changed: { buried: true } | { flag: number }) => {
      const input = { event: newId(), card, change: changed };
      card = nextOf(await callProcedure(router.study.changeCard, input, { context }));
    };
    const rate = async () => {
      const input = { event: newId(), card, rating: 'good', tookMs: 4000 } as const;
      card = nextOf(await callProcedure(router.study.rateCard, input, { context }));
    };
    const undo = async () => {
      card = nextOf(await callProcedure(router.study.undo, { event: newId() }, { context }));
    };
    const look = async (index: number) =>
      callProcedure(router.cards.getInfo, { card: cardId((index * 977) % size.cards) }, { context });
    await timeEach(5, () => change({ buried: true }));
    const bury = await timeEach(TURNS, () => change({ buried: true }));
    const flag = await timeEach(TURNS, () => change({ flag: 1 }));
    const flagBack = await timeEach(TURNS, undo);
    await timeEach(TURNS, rate);
    const back = await timeEach(TURNS, undo);
    const info = await timeEach(TURNS, look);
    const count = await timeEach(TURNS, () =>
      callProcedure(router.study.countCram, { search: 'prop:difficulty>7 -is:new' }, { context }),
    );
    const cards = Array.from({ length: size.cards }, (_, index) => cardId(index));
    const group = partId(newId(), 0);
    const suspend = await timeOnce(() =>
      callProcedure(router.cards.change, { event: group, cards, change: { suspended: true } }, { context }),
    );
    const bulkBack = await timeOnce(() => callProcedure(router.study.undo, { event: newId() }, { context }));
    await close();
    const all = size.cards.toLocaleString('en');
    return [
      row('bury a card and show the next, median', quantile(bury, 0.5), null, 16),
      row('flag a card, median', quantile(flag, 0.5), null, 16),
      row('take a flag back, median', quantile(flagBack, 0.5), null, 16),
      row('take a rating back and show its card, median', quantile(back, 0.5), null, 16),
      row('card info with its whole history, p95', quantile(info, 0.95), null, 50),
      row('count the cards of a practice, p95', quantile(count, 0.95), null, 50),
      row(`suspend ${all} cards`, suspend, null, 1000),
      row(`take back suspending ${all} cards`, bulkBack, null, 1000),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
