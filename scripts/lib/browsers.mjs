import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, root, say, writeStamp } from './project.mjs';

const HEADLESS = '/usr/bin/chromium-headless-shell';

const KNOWN_BROWSERS = {
  linux: [
    // Chromium without a window: the same engine for a fifth less work.
    HEADLESS,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const candidates = [
    process.env.ORBIT_CHROMIUM,
    ...(KNOWN_BROWSERS[process.platform] ?? []),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path));
}

/**
 * A Chromium for the tests: one that is installed, Debian's package where this process may install it, or
 * Playwright's own. Undefined when none is to be had; the tests then count as skipped.
 */
export async function obtainBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('No Chromium found: installing a Debian package');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
    apt('update');
    for (const name of ['chromium-headless-shell', 'chromium']) {
      apt('install', '-y', '--no-install-recommends', name);
      const installed = await findBrowser();
      if (installed) return installed;
    }
  }
  say("No Chromium found: trying Playwright's own");
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 300_000 });
  return findBrowser();
}

/** Path of the Electron binary, if it is there. Electron's own index is never loaded: that would start a download. */
export function findElectron() {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const electron = join(root, 'node_modules', 'electron');
  // The installer writes path.txt last: without it an unpacking was broken off.
  if (!given && !existsSync(join(electron, 'path.txt'))) return undefined;
  const file = join(given ?? join(electron, 'dist'), names[process.platform] ?? 'electron');
  return existsSync(file) ? file : undefined;
}

/** About 100 MB have to come; a server that accepts and stays silent must not hold the start up for ever. */
const FETCH_LIMIT_MS = 300_000;
const RETRY_AFTER_MS = 24 * 3_600_000;
const UNAVAILABLE = 'node_modules/.common-orbit-no-electron';

/** Fetches the Electron binary once; after a failure not again for a day, so that starting stays quick. */
export function obtainElectron() {
  const found = findElectron();
  if (found) return found;
  const failedAt = Number(readStamp(UNAVAILABLE) ?? 0);
  if (Date.now() - failedAt < RETRY_AFTER_MS) return undefined;
  say('Fetching the Electron binary (once, about 100 MB)');
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: FETCH_LIMIT_MS });
  const fetched = findElectron();
  if (!fetched) writeStamp(UNAVAILABLE, String(Date.now()));
  return fetched;
}

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens an address in the user's own browser; the address is printed as well, so a failure is no loss. */
export function openInBrowser(address) {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
