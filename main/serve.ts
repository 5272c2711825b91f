import { serve, type ServerType } from '@hono/node-server';
import { createApp } from './app.ts';
import { normaliseHost } from './security.ts';

export interface LocalHostOptions {
  dataFolder: string;
  packsFolder: string;
  rendererFolder: string;
  /** 0 takes any free port. */
  port: number;
  /** Further names under which this machine may be asked, without port. */
  names: readonly string[];
}

/** The app on this machine's own address, for its own browser only. */
export interface LocalHost {
  address: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/**
 * Serves the app on 127.0.0.1.
 * @throws an error with code `EADDRINUSE` when the port is taken.
 */
export async function startLocalHost(options: LocalHostOptions): Promise<LocalHost> {
  const allowedHosts = new Set<string>();
  const app = await createApp({
    dataFolder: options.dataFolder,
    packsFolder: options.packsFolder,
    rendererFolder: options.rendererFolder,
    host: 'local',
    allowedHosts: () => allowedHosts,
  });
  try {
    const { server, port } = await listen((request) => app.fetch(request), options.port);
    for (const name of [LOOPBACK, 'localhost', ...options.names])
      allowedHosts.add(normaliseHost(`${name}:${port}`));
    return {
      address: `http://${LOOPBACK}:${port}/`,
      async close() {
        // Calls under way are answered; idle connections would keep the server open for ever.
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        await app.close();
        if ('closeAllConnections' in server) server.closeAllConnections();
        await closed;
      },
    };
  } catch (error) {
    await app.close();
    throw error;
  }
}

function listen(
  fetch: (request: Request) => Promise<Response>,
  port: number,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: LOOPBACK }, (info) => resolve({ server, port: info.port }));
    server.once('error', reject);
  });
}
