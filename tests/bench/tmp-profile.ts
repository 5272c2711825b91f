import { writePack } from './corpus.ts';
import { optionsOf, prepare } from './store-rows.ts';
import { openContext } from '#main/open-context.ts';
import { countCards } from '#core/report/card-statistics.ts';
import { countRatings } from '#core/report/rating-statistics.ts';
import { forecastDue } from '#core/report/forecast.ts';
import { findScope } from '#core/report/statistics-scope.ts';
import { readNow } from '#main/api/context.ts';
import { call } from '@orpc/server';
import { router } from '#main/api/router.ts';
import { existsSync, mkdirSync } from 'node:fs';
const size = { cards: 50_000, events: 1_000_000 };
const folder = '/tmp/orbit-bench-stats';
const options = optionsOf(folder);
if (!existsSync(folder)) { mkdirSync(folder); writePack(folder, size); await prepare(options, size); const c = await openContext(options); await c.close(); }
const { context, close } = await openContext(options);
const now = readNow(context);
const scope = findScope(context.catalogue, {})!;
const time = (name: string, f: () => unknown) => { const out = []; for (let i = 0; i < 6; i++) { const s = performance.now(); f(); out.push((performance.now() - s).toFixed(0)); } console.log(name, out.join(' ')); };
time('first look', () => undefined);
const s = performance.now(); await call(router.statistics.getStatistics, {}, { context }); console.log('call', performance.now() - s);
time('visit', () => { let n = 0; context.store.progress.log.visit((c, d, r) => { n += c + d + r; }); });
time('ratings', () => countRatings(context.store.progress, scope, now));
time('cards', () => countCards(context.store.progress, scope, now));
time('forecast', () => forecastDue(context.store.progress, () => true, now, 90));
for (let i = 0; i < 4; i++) { const s = performance.now(); await call(router.statistics.getStatistics, {}, { context }); console.log('call', performance.now() - s); }
await close();
