import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { routeRequests } from './requests.mjs';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @type {import('@playwright/test').BrowserContext | undefined} */
let context;
let isStopping = false;

/** One Chromium with a profile inside the app's user data folder, as Electron has. */
export async function startBrowser(/** @type {string} */ userData) {
  const profile = join(userData, 'stand-in-profile');
  const portFile = join(profile, 'DevToolsActivePort');
  mkdirSync(profile, { recursive: true });
  rmSync(portFile, { force: true });
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['ORBIT_CHROMIUM'] ?? KNOWN.find((path) => existsSync(path)),
    headless: process.env['STAND_IN_SHOWN'] !== '1',
    viewport: null,
    serviceWorkers: 'block',
    args: [
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // The app's own rules have to hold without Chromium's question before a page may reach this machine.
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
      // Whatever goes out, even past the page's requests, finds no other machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  context.on('close', () => {
    if (!isStopping) process.exit(0);
  });
  await routeRequests(context);
  process.stderr.write(`\nDevTools listening on ${await readDevToolsAddress(portFile)}\n`);
}

/** The line Playwright's `_electron.launch` waits for is made from what Chromium writes beside its profile. */
async function readDevToolsAddress(/** @type {string} */ portFile) {
  for (;;) {
    const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await wait(10);
  }
}

const STOP_LIMIT_MS = 3000;

export async function stopBrowser() {
  isStopping = true;
  await Promise.race([context?.close(), wait(STOP_LIMIT_MS, undefined, { ref: false })]);
}

/** A page for a new window: the one Chromium opened with, then further ones. */
export async function takePage(/** @type {boolean} */ isFirst) {
  if (!context) throw new Error('stand-in: a window was opened before the app was ready');
  const [opened] = context.pages();
  return isFirst && opened ? opened : context.newPage();
}
