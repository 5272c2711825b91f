import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

const APP_FOLDER = 'Common Orbit';

/**
 * The user's own data folder: the one the desktop app uses (Electron's `userData`, then `data`), so that a learner
 * meets the same progress in the window and in the browser. `COMMON_ORBIT_DATA` names another one.
 */
export function defaultDataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const named = environment['COMMON_ORBIT_DATA'];
  if (named) return resolve(named);
  const base =
    platform === 'win32'
      ? folderOr(environment['APPDATA'], join(home, 'AppData', 'Roaming'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : folderOr(environment['XDG_CONFIG_HOME'], join(home, '.config'));
  return join(base, APP_FOLDER, 'data');
}

/** The XDG base directory specification has relative and empty values ignored. */
function folderOr(value: string | undefined, otherwise: string): string {
  return value && isAbsolute(value) ? value : otherwise;
}
