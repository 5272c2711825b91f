import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { call as callProcedure } from '@orpc/server';
import type { ApiContext } from '#main/api/context.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import { writePack, type Size } from './corpus.ts';
import { quantile, timeOnce, type Row } from './measure.ts';
import { newId, nextOf, optionsOf, prepare } from './store-rows.ts';

/** So many ratings make a journal of 100 MB. */
const EVENTS_OF_100_MB = 400_000;
const WARM_UP = 100;
const RATINGS = 600;
/** Between two ratings, milliseconds: far quicker than anybody. */
const PAUSE_MS = 10;

/** How much longer an answer takes while a data folder of 100 MB is copied. */
export async function measureBackup(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = { ...optionsOf(folder), schedule: () => () => undefined };
    const used = { cards: Math.min(size.cards, 20_000), events: Math.min(size.events, EVENTS_OF_100_MB) };
    writePack(folder, used);
    await prepare(options, used);
    const { context, close } = await openContext(options);
    const rate = await openSession(context);
    for (let count = 0; count < WARM_UP; count += 1) await rate();
    const alone: number[] = [];
    const rateAlone = async () => {
      for (let count = 0; count < RATINGS / 2; count += 1) alone.push(await rate());
    };
    await rateAlone();
    const during: number[] = [];
    const copying = { isOver: false };
    const copyMs = timeOnce(() => context.backups.make()).finally(() => (copying.isOver = true));
    while (!copying.isOver) during.push(await rate());
    await rateAlone();
    const [made] = await context.backups.list();
    await close();
    const megabytes = Math.round((used.events * 255) / 1e6);
    const what = `backup of ${megabytes} MB`;
    const [p99, p99Alone] = [quantile(during, 0.99), quantile(alone, 0.99)];
    return [
      {
        what: `${what} while answers are kept: added to an answer, p99`,
        value: p99 - p99Alone,
        floor: null,
        unit: 'ms',
        budget: 5,
        remark: `${during.length} answers during it, p99 ${p99.toFixed(1)} ms; ${p99Alone.toFixed(1)} ms without it`,
      },
      { what: `${what}, in all`, value: (await copyMs) / 1000, floor: null, unit: 's', budget: null },
      {
        what: `${what}, packed`,
        value: (made?.bytes ?? Number.NaN) / 1e6,
        floor: null,
        unit: 'MB',
        budget: null,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what rates the next card, after a pause, and tells the milliseconds it took. */
async function openSession(context: ApiContext): Promise<() => Promise<number>> {
  let card = nextOf(await callProcedure(router.study.getNextCard, {}, { context }));
  return async () => {
    await wait(PAUSE_MS);
    const input = { event: newId(), card, rating: 'good' as const, tookMs: 4000 };
    return timeOnce(async () => {
      card = nextOf(await callProcedure(router.study.rateCard, input, { context }));
    });
  };
}
