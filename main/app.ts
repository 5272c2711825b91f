import { Hono } from 'hono';
import { createApiHandler } from './api/router.ts';
import { openContext, type ContextOptions } from './open-context.ts';
import { findPage, loadPages } from './pages.ts';
import { findRefusal, limitBody, SECURITY_HEADERS } from './security.ts';

export interface AppOptions extends ContextOptions {
  /** The built pages. */
  rendererFolder: string;
  /** Hosts under which this app may be asked, as `normaliseHost` writes them; absent on the desktop. */
  allowedHosts?: () => ReadonlySet<string>;
}

/** The whole app without a window: what a page asks goes through `fetch`, on the desktop and over HTTP alike. */
export interface App {
  fetch(request: Request): Promise<Response>;
  /** Answers the calls under way, waits for what is being written, then frees the data folder. */
  close(): Promise<void>;
}

/**
 * Puts the app together.
 * @throws InUse when another process has the data folder open.
 * @throws CannotOpen when a file of the data folder is there but cannot be read.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const [pages, { context, findPicture, close }] = await Promise.all([
    loadPages(options.rendererFolder),
    openContext(options),
  ]);
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
  app.get('/media/:pack/:file', async (c) => {
    const picture = await findPicture(c.req.param('pack'), c.req.param('file'));
    if (!picture) return c.text('There is no such picture.', 404);
    const { bytes, type } = picture;
    return c.body(bytes, 200, {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      // Another picture has another address: its name or its version is made from what is in it.
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
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
      await close();
    },
  };
}
