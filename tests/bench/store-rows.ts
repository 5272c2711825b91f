import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { call as callProcedure } from '@orpc/server';
import type { Contract } from '#core/contract.ts';
import { formatId } from '#core/id.ts';
import { DAY_MS } from '#core/time.ts';
import type { ApiContext } from '#main/api/context.ts';
import { router } from '#main/api/router.ts';
import { createApp, type App, type AppOptions } from '#main/app.ts';
import { openContext } from '#main/open-context.ts';
import { END, foldersIn, nextRating, writeJournal, writePack, type Size } from './corpus.ts';
import { quantile, timeEach, timeOnce, type Row } from './measure.ts';

const RATINGS_TIMED = 1500;
const WARM_UP = 200;
/** How long a process sits idle before its memory is read. */
const IDLE_MS = 20_000;
/** Length of the line a rating makes. */
const LINE_BYTES = 260;
/** A young collection, to see whether a rating costs more in an old one. */
const SMALL: Size = { cards: 5000, events: 10_000 };

type Client = ContractRouterClient<Contract>;

/** An app on a folder of the bench, its clock a day after the history's end. */
export function optionsOf(folder: string): AppOptions {
  const clock = () => ({ at: END + DAY_MS, offset: 60 });
  return { dataFolder: join(folder, 'data'), ...foldersIn(folder), host: 'desktop', clock };
}

function connect(app: App): Client {
  return createORPCClient(new RPCLink({ url: 'http://app/api', fetch: (request) => app.fetch(request) }));
}

/** Makes a data folder by opening it once, then puts a history of `size` into its journal. */
export async function prepare(options: AppOptions, size: Size): Promise<void> {
  const app = await createApp(options);
  const client = connect(app);
  await client.settings.changePreset({
    event: newId(),
    preset: { retention: 0.9, newPerDay: 20, reviewsPerDay: 9999 },
  });
  await app.close();
  const learners = join(options.dataFolder, 'learners');
  const [learner = ''] = readdirSync(learners);
  const journal = join(learners, learner, 'journal');
  const [own = ''] = readdirSync(journal);
  const other = 'c'.repeat(32);
  for (const name of readdirSync(join(learners, learner))) {
    if (name.startsWith('checkpoint')) rmSync(join(learners, learner, name));
  }
  mkdirSync(journal, { recursive: true });
  writeJournal(join(journal, own.replace(/^[0-9a-f]+/, other)), size, other);
}

let made = 0;
export function newId(): string {
  const bytes = new Uint8Array(16);
  made += 1;
  new DataView(bytes.buffer).setUint32(4, made);
  return formatId(bytes);
}

/** One rating and the milliseconds it took. */
interface Rated {
  /** The next card. */
  card: string;
  tookMs: number;
}

function inputFor(card: string, index: number) {
  return { event: newId(), card, rating: nextRating(index), tookMs: 4000 };
}

export function nextOf(session: { card: { card: string } | null }): string {
  if (!session.card) throw new Error('the bench ran out of cards');
  return session.card.card;
}

/** From the check of the input to the reply: what the budget is about. */
async function rateByCall(context: ApiContext, card: string, index: number): Promise<Rated> {
  const input = inputFor(card, index);
  const start = performance.now();
  const session = await callProcedure(router.study.rateCard, input, { context });
  return { card: nextOf(session), tookMs: performance.now() - start };
}

/** The same with its way through the door: from the request to the response, JSON and headers included. */
async function rateByFetch(app: App, card: string, index: number): Promise<Rated> {
  const body = JSON.stringify({ json: inputFor(card, index) });
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  const request = new Request('http://app/api/study/rateCard', { method: 'POST', headers, body });
  const start = performance.now();
  const response = await app.fetch(request);
  const tookMs = performance.now() - start;
  const reply = (await response.json()) as { json: { card: { card: string } | null } };
  return { card: nextOf(reply.json), tookMs };
}

/** The floor: one line of the same length, appended and synced by hand. */
async function openBareJournal(
  folder: string,
): Promise<{ append: () => Promise<number>; close: () => Promise<void> }> {
  const handle = await open(join(folder, 'bare.jsonl'), 'a');
  const line = Buffer.from(`${'x'.repeat(LINE_BYTES - 1)}\n`);
  return {
    async append() {
      const start = performance.now();
      await handle.write(line);
      await handle.datasync();
      return performance.now() - start;
    },
    close: () => handle.close(),
  };
}

/** Times ratings and bare appends in turn, so that a busy disk is busy for both. */
async function timeRatings(
  first: string,
  folder: string,
  rate: (card: string, index: number) => Promise<Rated>,
): Promise<{ ours: number[]; bare: number[] }> {
  let card = first;
  const step = async (index: number) => {
    const rated = await rate(card, index);
    ({ card } = rated);
    return rated.tookMs;
  };
  for (let index = 0; index < WARM_UP; index += 1) await step(index);
  const ours: number[] = [];
  const bare: number[] = [];
  const journal = await openBareJournal(folder);
  for (let index = 0; index < RATINGS_TIMED; index += 1) {
    ours.push(await step(index));
    bare.push(await journal.append());
  }
  await journal.close();
  return { ours, bare };
}

async function firstCard(client: Client): Promise<string> {
  return nextOf(await client.study.getNextCard({}));
}

/** Opens a prepared folder in a process of its own and asks for the first card; resident megabytes then. */
function measureMemory(folder: string): number {
  const args = ['--expose-gc', fileURLToPath(import.meta.url), '--part=memory', `--folder=${folder}`];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return Number(stdout.trim());
}

/** The child's side of {@link measureMemory}. */
export async function reportMemory(folder: string): Promise<void> {
  const app = await createApp(optionsOf(folder));
  await connect(app).study.getNextCard({});
  // What opening left behind goes back to the system by itself, some seconds later.
  await wait(IDLE_MS);
  console.log(process.memoryUsage().rss / 1_000_000);
  await app.close();
}

/** Opening, rating, asking and memory at full size; and what a rating costs with a hundredth of the history. */
export async function measureStore(size: Size): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-bench-'));
  try {
    const options = optionsOf(folder);
    writePack(folder, size);
    await prepare(options, size);
    const packOnly = await timePackOnly(options, folder);
    let app: App | undefined;
    const fullMs = (await timeOnce(async () => (app = await createApp(options)))) - packOnly;
    await app?.close();
    globalThis.gc?.();
    const checkpointMs = (await timeOnce(async () => (app = await createApp(options)))) - packOnly;
    if (!app) throw new Error('the app opened');
    const client = connect(app);
    await client.study.getPlan();
    const next = await timeEach(30, () => client.study.getNextCard({}));
    const plan = await timeEach(40, () => client.study.getPlan());
    const opened = app;
    const byFetch = await timeRatings(await firstCard(client), folder, (card, index) =>
      rateByFetch(opened, card, index),
    );
    await app.close();
    const byCall = await timeCalls(options, folder);
    const large = quantile(byCall.ours, 0.5);
    const memory = measureMemory(folder);
    const small = await measureSmall(join(folder, 'small'), SMALL);
    const label = `${size.cards.toLocaleString('en')} cards, ${size.events.toLocaleString('en')} events`;
    return [
      row(
        `acknowledge a rating, p50 (${label}), beside append + fdatasync`,
        large,
        quantile(byCall.bare, 0.5),
        2,
      ),
      row('acknowledge a rating, p99', quantile(byCall.ours, 0.99), quantile(byCall.bare, 0.99), 3),
      row('the same through fetch, p50', quantile(byFetch.ours, 0.5), quantile(byFetch.bare, 0.5), null),
      row('open from the checkpoint, beside a full fold from disk', checkpointMs, fullMs, 0.1),
      row('next card, p95', quantile(next, 0.95), null, 16),
      row('plan of Today, p95', quantile(plan, 0.95), null, 50),
      row(`acknowledge a rating, beside ${SMALL.events.toLocaleString('en')} events`, large, small, 1.5),
      {
        what: 'memory (RSS) of a process that opened it, 20 s later',
        value: memory,
        floor: null,
        unit: 'MB',
        budget: 250,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function row(what: string, value: number, floor: number | null, budget: number | null): Row {
  return { what, value, floor, unit: 'ms', budget };
}

/** Reading the compiled pack is no part of opening a history. */
async function timePackOnly(options: AppOptions, folder: string): Promise<number> {
  const empty = { ...options, dataFolder: join(folder, 'empty') };
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    let app: App | undefined;
    times.push(await timeOnce(async () => (app = await createApp(empty))));
    await app?.close();
  }
  return quantile(times, 0.5);
}

/** Opens what a prepared folder holds, without the pages, and times ratings. */
async function timeCalls(options: AppOptions, folder: string): Promise<{ ours: number[]; bare: number[] }> {
  const { context, close } = await openContext(options);
  const first = nextOf(await callProcedure(router.study.getNextCard, {}, { context }));
  const times = await timeRatings(first, folder, (card, index) => rateByCall(context, card, index));
  await close();
  return times;
}

async function measureSmall(folder: string, size: Size): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const options = optionsOf(folder);
  writePack(folder, size);
  await prepare(options, size);
  const { ours } = await timeCalls(options, folder);
  return quantile(ours, 0.5);
}
