import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call as callProcedure } from '@orpc/server';
import type { Inputs } from '#core/contract.ts';
import type { ApiContext } from '#main/api/context.ts';
import { router } from '#main/api/router.ts';
import { createApp } from '#main/app.ts';
import { openContext } from '#main/open-context.ts';
import { writePack, type Size } from './corpus.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';
import { newId, nextOf, optionsOf, prepare, row } from './store-rows.ts';

const ROWS = 100;

type List = Inputs['browse']['search'];

/** What people search for, and a word as it is typed letter by letter. */
const LISTS: readonly List[] = [
  { query: '' },
  { query: '', sort: 'due' },
  { query: '', sort: 'recall', descending: true },
  { query: '', sort: 'label' },
  ...['n', 'nu', 'num', 'numb', 'number', 'number 4', 'number 42'].map((query) => ({ query })),
  { query: '"what is number 12"', sort: 'label' },
  { query: 'is:due', sort: 'due' },
  { query: 'is:due', sort: 'recall' },
  { query: 'is:new' },
  { query: 'is:leech', sort: 'lapses', descending: true },
  { query: 'prop:difficulty>8', sort: 'difficulty', descending: true },
  { query: 'prop:recall<90%' },
  { query: 'prop:interval>=21 prop:lapses>2 -is:suspended', sort: 'interval' },
  { query: 'rated:7' },
  { query: 'rated:30:again', sort: 'lapses', descending: true },
  { query: 'introduced:30' },
  { query: 'deck:"unit 7" is:due' },
  { query: 'concept:c3 (is:young or is:mature)' },
  { query: 'tag:none flag:0 -rated:1' },
  { query: 'is:suspended or is:buried or is:marked' },
];

/** Two searches through everything, letter by letter as they are typed. */
const KEYSTROKES = ['what is number 4242', 'a paragraph of some length'].flatMap((typed) =>
  Array.from(typed, (_, index) => typed.slice(0, index + 1)),
);

/** Searching everything: getting ready, as the palette does when it opens, then a search at every key. */
async function measureEverywhere(context: ApiContext, size: Size): Promise<Row[]> {
  const find = (words: string) =>
    callProcedure(router.search.findEverywhere, { words, limit: 3 }, { context });
  globalThis.gc?.();
  const before = heldMegabytes();
  const ready = await timeOnce(() => find(''));
  globalThis.gc?.();
  const more = heldMegabytes() - before;
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    times.push(...(await timeEach(KEYSTROKES.length, (index) => find(KEYSTROKES[index] ?? ''))));
  }
  const what = `search of everything, a keystroke at ${size.cards.toLocaleString('en')} cards`;
  return [
    row(`${what}, p95`, quantile(times, 0.95), null, 10),
    row(`${what}, p50`, quantile(times, 0.5), null, null),
    row('getting ready for it, once, between other calls', ready, null, null),
    { what: 'memory it holds from then on', value: more, floor: null, unit: 'MB', budget: null },
  ];
}

function heldMegabytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

/** Searching a large collection: a first look at it, then searches of every kind, ratings between them. */
export async function measureSearch(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await prepare(options, size);
    const app = await createApp(options);
    const ask = async (name: string, input: object) => {
      const body = JSON.stringify({ json: input });
      const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
      const request = new Request(`http://app/api/${name}`, { method: 'POST', headers, body });
      await (await app.fetch(request)).json();
    };
    // No page opens on the browser: the frame around it asks first.
    await ask('app/getStatus', {});
    const first = await timeOnce(() => ask('browse/search', { query: '', limit: ROWS }));
    await app.close();
    const { context, close } = await openContext(options);
    let card = nextOf(await callProcedure(router.study.getNextCard, {}, { context }));
    const everywhere = await measureEverywhere(context, size);
    const times: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      times.push(
        ...(await timeEach(LISTS.length, async (index) => {
          await callProcedure(
            router.browse.search,
            { ...(LISTS[index] ?? { query: '' }), limit: ROWS },
            { context },
          );
        })),
      );
      const rating = { event: newId(), card, rating: 'good', tookMs: 4000 } as const;
      card = nextOf(await callProcedure(router.study.rateCard, rating, { context }));
    }
    await close();
    if (process.env['ORBIT_BENCH_LISTS']) {
      for (const [index, list] of LISTS.entries()) {
        const own = times.filter((_, place) => place % LISTS.length === index);
        console.error(JSON.stringify(list), own.map((ms) => ms.toFixed(1)).join(' '));
      }
    }
    return [
      row(
        `first rows of ${size.cards.toLocaleString('en')} cards after opening, through fetch`,
        first,
        null,
        100,
      ),
      row('search of the card browser, p95', quantile(times, 0.95), null, 50),
      row('search of the card browser, p50', quantile(times, 0.5), null, null),
      ...everywhere,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
