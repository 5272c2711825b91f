// `npm start`: installs and builds what is missing, then opens the desktop app, or the same app in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findElectron, hasDisplay, obtainElectron, openInBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root } from './lib/project.mjs';

/** An Electron that ends with an error this soon never showed a window. */
const FAILED_START_MS = 10_000;

requireNode();
ensureInstalled();
await ensureBuilt();

const passedOn = process.argv.slice(2);
const reason = await startDesktop();
if (reason) await startLocalHost(reason);

/** Runs the desktop app to its end; returns why it could not be opened, if so. */
async function startDesktop() {
  if (process.env.ORBIT_HOST === 'local') return 'The local host was asked for (ORBIT_HOST=local)';
  if (!hasDisplay())
    return findElectron() ? 'There is no display' : 'There is no display and no Electron binary';
  const electron = obtainElectron();
  if (!electron) return 'The Electron binary could not be had';
  const startedAt = Date.now();
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const code = await new Promise((resolve) => {
    const child = spawn(electron, [root, ...sandbox, ...passedOn], { cwd: root, stdio: 'inherit' });
    child.on('exit', resolve);
    child.on('error', () => resolve(1));
  });
  if (code === 0 || Date.now() - startedAt > FAILED_START_MS) process.exit(code ?? 0);
  return `Electron ended at once (status ${code})`;
}

async function startLocalHost(why) {
  console.log(`${why}, so Common Orbit runs in your browser instead, from this machine only.`);
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'cli.js'), 'serve', ...passedOn], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let opened = false;
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk)) ?? [];
    if (!address || opened) return;
    opened = true;
    if (hasDisplay() && !process.env.CI && !process.env.ORBIT_NO_BROWSER) openInBrowser(address);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 0)));
}
