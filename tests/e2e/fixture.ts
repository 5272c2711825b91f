import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Pack } from '#core/content/pack.ts';
import { PLAIN_NAME } from '#tests/support/browser.ts';

export { PLAIN_NAME };

/** The local host as its own process, to be stopped, killed and started again. */
export interface Host {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  port: number;
  dataFolder: string;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash or a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same data folder and, where it was free, the same port. */
  start(): Promise<void>;
}

async function startProcess(
  dataFolder: string,
  packsFolder: string | undefined,
  port: number,
): Promise<{ child: ChildProcess; origin: string }> {
  const args = [
    'out/main/cli.js',
    'serve',
    '--port',
    String(port),
    '--data',
    dataFolder,
    '--name',
    PLAIN_NAME,
    ...(packsFolder === undefined ? [] : ['--packs', packsFolder]),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the local host ended with status ${code}`)));
    child.stdout?.on('data', (chunk) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? [];
      if (address) resolve(address);
    });
  });
  return { child, origin };
}

/** The local host on a data folder, with the packs of a folder or else those that are shipped. */
export async function startHost(dataFolder: string, packsFolder?: string): Promise<Host> {
  let { child, origin } = await startProcess(dataFolder, packsFolder, 0);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return {
    get origin() {
      return origin;
    },
    get port() {
      return Number(new URL(origin).port);
    },
    dataFolder,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async start() {
      ({ child, origin } = await startProcess(dataFolder, packsFolder, Number(new URL(origin).port)));
    },
  };
}

/** Everything a page did that it must never do. */
function watch(page: Page, offences: string[]): void {
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const isOwn =
      hostname === '127.0.0.1' || hostname === PLAIN_NAME || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) offences.push(`a request left the machine: ${request.url()}`);
  });
  page.on('websocket', (socket) => offences.push(`a socket was opened: ${socket.url()}`));
  page.on('pageerror', (error) => offences.push(`an error reached the page: ${error.message}`));
  page.on('console', (message) => {
    // A call refused on purpose, and Chromium's remark that one header needs a secure context.
    const isExpected = /Failed to load resource|Cross-Origin-Opener-Policy header has been ignored/.test(
      message.text(),
    );
    if (message.type() === 'error' && !isExpected) offences.push(`console: ${message.text()}`);
  });
}

export const test = base.extend<{ pack: Pack | undefined; host: Host; offences: string[] }>({
  /** The one pack the host has; those that are shipped where there is none. */
  pack: [undefined, { option: true }],
  host: async ({ pack }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'orbit-e2e-'));
    const packs = join(folder, 'packs');
    if (pack) {
      mkdirSync(packs);
      writeFileSync(join(packs, `${pack.id}.json`), JSON.stringify(pack));
    }
    const host = await startHost(join(folder, 'data'), pack && packs);
    await use(host);
    await host.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  offences: [
    async ({ context }, use) => {
      const offences: string[] = [];
      context.on('page', (page) => watch(page, offences));
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Event ids as a page makes them, for calls made past the page. */
export function newEventId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** One call of the contract over HTTP, as the page makes it. */
export async function call<T>(origin: string, name: string, input: unknown = {}): Promise<T> {
  const response = await fetch(`${origin}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ json: input }),
  });
  const reply = (await response.json()) as { json: T };
  if (!response.ok) throw new Error(`${name}: ${JSON.stringify(reply.json)}`);
  return reply.json;
}
