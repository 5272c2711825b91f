import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call as callProcedure } from '@orpc/server';
import type { Inputs } from '#core/contract.ts';
import { router } from '#main/api/router.ts';
import { openContext } from '#main/open-context.ts';
import { writePack, type Size } from './corpus.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';
import { optionsOf, prepare, row } from './store-rows.ts';

/** What people look at: everything, a deck, a concept, over each period. */
const SCOPES: readonly Inputs['statistics']['getStatistics'][] = [
  {},
  { days: 365 },
  { days: 30 },
  { deck: 'bench/u0' },
  { concept: 'bench/u0-c0', days: 90 },
];
const TURNS = 6;

/** Statistics of a large collection: the first look at them, then looks from every side. */
export async function measureStatistics(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await prepare(options, size);
    const { context, close } = await openContext(options);
    const look = (index: number) =>
      callProcedure(router.statistics.getStatistics, SCOPES[index % SCOPES.length] ?? {}, { context });
    const first = await timeOnce(() => look(0));
    const times = await timeEach(SCOPES.length * TURNS, look);
    await close();
    const label = `${size.cards.toLocaleString('en')} cards, ${size.events.toLocaleString('en')} events`;
    return [
      row(`statistics of everything, first look (${label})`, first, null, 300),
      row('statistics of any scope, p95', quantile(times, 0.95), null, 300),
      row('statistics of any scope, p50', quantile(times, 0.5), null, null),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
