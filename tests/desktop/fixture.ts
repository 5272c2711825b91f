import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { chooseHost, type DesktopHost } from './host.ts';

export interface Desktop {
  app: ElectronApplication;
  page: Page;
  /** Ends the app as its menu does, and waits until the process is gone. Resolves with its exit code. */
  quit: () => Promise<number | null>;
}

export interface Outcome {
  code: number;
  /** What was written to standard error, where boxes without a window end up. */
  errors: string;
}

interface Fixtures {
  userData: string;
  /** Starts the app on this spec's user data and waits for its first page. */
  start: (environment?: Record<string, string>) => Promise<Desktop>;
  /** The app, started. */
  desktop: Desktop;
  /** Starts the app beside the running one, without driving it, and waits for its end. */
  startBeside: (userData: string, environment?: Record<string, string>) => Promise<Outcome>;
}

interface WorkerFixtures {
  host: DesktopHost;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const host = chooseHost();
      console.log(`Desktop specs run on ${host.name}.`);
      await use(host);
    },
    { scope: 'worker', auto: true },
  ],
  // oxlint-disable-next-line no-empty-pattern
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'orbit-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
  start: async ({ host, userData }, use) => {
    const running = new Set<ElectronApplication>();
    await use(async (environment = {}) => {
      const app = await _electron.launch({
        executablePath: host.executable,
        args: [...host.args, `--user-data-dir=${userData}`],
        env: readEnvironment(environment),
      });
      running.add(app);
      app.on('close', () => running.delete(app));
      const page = await app.firstWindow();
      await page.waitForURL((url) => url.protocol !== 'about:');
      const process = app.process();
      const quit = async () => {
        await app.close();
        return process.exitCode;
      };
      return { app, page, quit };
    });
    for (const app of running) await app.close();
  },
  desktop: async ({ start }, use) => use(await start()),
  startBeside: async ({ host }, use) => {
    await use(
      (userData, environment = {}) =>
        new Promise((resolve) => {
          const args = [...host.args, `--user-data-dir=${userData}`];
          const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : [];
          const options = { env: readEnvironment(environment), shell: process.platform === 'win32' };
          execFile(host.executable, [...sandbox, ...args], options, (error, _output, errors) => {
            resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, errors });
          });
        }),
    );
  },
});

export { expect };

function readEnvironment(additions: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'COMMON_ORBIT_DATA',
  );
  return { ...Object.fromEntries(inherited), ...additions };
}
