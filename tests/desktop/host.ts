import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What runs main/desktop in these specs. */
export interface DesktopHost {
  /** What a person reads in the log. */
  name: string;
  executable: string;
  /** Arguments before the spec's own. */
  args: string[];
  isStandIn: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The packaged app that ORBIT_PACKAGED names, else Electron's own binary where it is installed, else the stand-in.
 * Electron's index is never loaded: that would start a download.
 */
export function chooseHost(environment: NodeJS.ProcessEnv = process.env): DesktopHost {
  const packaged = environment['ORBIT_PACKAGED'];
  if (packaged)
    return { name: `the packaged app ${packaged}`, executable: packaged, args: [], isStandIn: false };
  const binary = findElectron(environment);
  if (binary) return { name: `Electron ${binary}`, executable: binary, args: [root], isStandIn: false };
  const file = process.platform === 'win32' ? 'electron-bin.cmd' : 'electron-bin.mjs';
  return {
    name: 'the stand-in for Electron over Chromium',
    executable: join(root, 'tests', 'desktop', 'stand-in', file),
    args: [root],
    isStandIn: true,
  };
}

function findElectron(environment: NodeJS.ProcessEnv): string | undefined {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
    win32: 'electron.exe',
  };
  const installed = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(installed, 'dist');
  const file = join(folder, names[process.platform] ?? 'electron');
  return existsSync(file) ? file : undefined;
}
