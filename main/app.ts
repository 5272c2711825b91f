import { randomFillSync } from 'node:crypto';
import { Hono } from 'hono';
import { buildCatalogue } from '#core/content/catalogue.ts';
import type { Notice } from '#core/contract/notices.ts';
import type { Moment } from '#core/time.ts';
import type { ApiContext } from './api/context.ts';
import { Queues } from './api/queues.ts';
import { createApiHandler } from './api/router.ts';
import { Turns } from './api/turns.ts';
import { findPage, loadPages } from './pages.ts';
import { loadLibrary } from './packs/library.ts';
import { limitBody, findRefusal, SECURITY_HEADERS } from './security.ts';
import type { FileSystem } from './store/file-system.ts';
import { acquireLock } from './store/lock.ts';
import { createNodeFileSystem } from './store/node-file-system.ts';
import { openStore } from './store/open-store.ts';
import { builtAt, version } from './version.ts';

export interface AppOptions {
  /** Where what learners did is kept; made when missing. */
  dataFolder: string;
  /** Compiled packs, one JSON file each. */
  packsFolder: string;
  /** The built pages. */
  rendererFolder: string;
  host: 'desktop' | 'local';
  /** Hosts under which this app may be asked, as `normaliseHost` writes them; absent on the desktop. */
  allowedHosts?: () => ReadonlySet<string>;
  /** Tests put other ones in their place. */
  clock?: () => Moment;
  fileSystem?: FileSystem;
}

/** The whole app without a window: what a page asks goes through `fetch`, on the desktop and over HTTP alike. */
export interface App {
  fetch(request: Request): Promise<Response>;
  /** Answers the calls under way, waits for what is being written, then frees the data folder. */
  close(): Promise<void>;
}

/** This machine's clock and zone. */
export function readClock(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

/**
 * Puts the app together.
 * @throws InUse when another process has the data folder open.
 * @throws CannotOpen when a file of the data folder is there but cannot be read.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const clock = options.clock ?? readClock;
  const [pages, library] = await Promise.all([
    loadPages(options.rendererFolder),
    loadLibrary(options.packsFolder),
  ]);
  const data = await openStore({
    folder: options.dataFolder,
    fileSystem: options.fileSystem ?? createNodeFileSystem(),
    clock,
    random: (count) => randomFillSync(new Uint8Array(count)),
    lock: acquireLock,
    builtAt,
  });
  const context: ApiContext = {
    catalogue: buildCatalogue(library.packs),
    store: data.progress,
    data,
    queues: new Queues(),
    turns: new Turns(),
    now: clock,
    notices: (): Notice[] => [...data.notices(), ...library.notices],
    version,
    host: options.host,
  };
  const answerCall = createApiHandler(() => context);

  const app = new Hono();
  app.use(async (c, next) => {
    const refusal = findRefusal(c.req.raw, options.allowedHosts?.());
    if (refusal) c.res = c.text(refusal.reason, refusal.status);
    else await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
  });
  app.on(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'], '/api/*', (c) =>
    c.text('Calls are made by POST.', 405),
  );
  app.post('/api/*', async (c) => {
    const request = await limitBody(c.req.raw);
    if (!request) return c.text('The request is too large.', 413);
    const response = await answerCall(request);
    if (!response) return c.text('There is no such call.', 404);
    response.headers.set('Cache-Control', 'no-store');
    return response;
  });
  app.get('*', (c) => {
    const page = findPage(pages, new URL(c.req.url).pathname);
    if (!page) return c.text('There is no such page.', 404);
    const caching = page.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
    return c.body(page.body, 200, { 'Content-Type': page.type, 'Cache-Control': caching });
  });
  app.onError((error, c) => {
    console.error(error);
    return c.text('Something went wrong inside the app.', 500, { ...SECURITY_HEADERS });
  });

  const underWay = new Set<Promise<Response>>();
  return {
    fetch(request) {
      const answer = Promise.resolve(app.fetch(request)).finally(() => underWay.delete(answer));
      underWay.add(answer);
      return answer;
    },
    async close() {
      await Promise.allSettled(underWay);
      await data.close();
    },
  };
}
