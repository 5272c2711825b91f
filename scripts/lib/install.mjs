import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, readStamp, root, runNpm, say, writeStamp } from './project.mjs';

const STAMP = 'node_modules/.common-orbit-installed';

/**
 * Installs the pinned dependencies when they are missing or the pins changed.
 * Not `npm ci`: a lock made on one system may lack another system's optional binaries, which `npm ci` then refuses.
 * No install scripts: nothing the project uses needs one, and Electron's would start a download.
 */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
  if (readStamp(STAMP) === wanted) return;
  say('Installing the pinned dependencies (once)');
  const status = runNpm([
    'install',
    '--no-save',
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  if (status !== 0) {
    fail(
      'npm could not install the dependencies. Is the package registry reachable? Then run the command again.',
    );
  }
  writeStamp(STAMP, wanted);
}
