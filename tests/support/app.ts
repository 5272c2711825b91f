import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach } from 'vitest';
import type { Pack } from '#core/content/pack.ts';
import type { Contract } from '#core/contract.ts';
import { createApp, type App, type AppOptions } from '#main/app.ts';
import { idOf, NOON } from './events.ts';
import { pack } from './packs.ts';

export type Client = ContractRouterClient<Contract>;

export interface TestApp {
  app: App;
  client: Client;
  folder: string;
  /** Moves the app's clock, milliseconds. */
  advance(ms: number): void;
  /** Closes the app and opens another on the same data folder, as after a restart; with other packs where some are named. */
  restart(packs?: readonly Pack[]): Promise<TestApp>;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A temporary folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'orbit-test-'));
  closing.push(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** The app on a fresh data folder, with packs given as compiled packs or as the text of broken files. */
export async function openApp(
  packs: readonly (Pack | string)[] = [pack()],
  options: Partial<AppOptions> = {},
): Promise<TestApp> {
  const folder = temporaryFolder();
  const packsFolder = join(folder, 'packs');
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(packsFolder);
  mkdirSync(rendererFolder);
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Common Orbit</title>');
  writePacks(packsFolder, packs);
  return open({ dataFolder: join(folder, 'data'), packsFolder, rendererFolder, host: 'desktop', ...options });
}

function writePacks(folder: string, packs: readonly (Pack | string)[]): void {
  packs.forEach((each, index) => {
    const text = typeof each === 'string' ? each : JSON.stringify(each);
    writeFileSync(join(folder, `pack-${index}.json`), text);
  });
}

async function open(options: AppOptions): Promise<TestApp> {
  let at = NOON;
  const app = await createApp({ clock: () => ({ at, offset: 0 }), ...options });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await app.close();
    isOpen = false;
  };
  closing.push(close);
  return {
    app,
    client: connect(app),
    folder: options.dataFolder,
    advance(ms) {
      at += ms;
    },
    async restart(packs) {
      await close();
      if (packs) {
        rmSync(options.packsFolder, { recursive: true });
        mkdirSync(options.packsFolder);
        writePacks(options.packsFolder, packs);
      }
      return open(options);
    },
  };
}

/** The typed client, straight into the app's one door. */
export function connect(app: App): Client {
  const link = new RPCLink({ url: 'http://app/api', fetch: (request) => app.fetch(request) });
  return createORPCClient(link);
}

let nextId = 100_000;

/** A new event or attempt id. */
export function newId(): string {
  nextId += 1;
  return idOf(nextId);
}
