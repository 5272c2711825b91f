import { app, dialog, session } from 'electron';
import { join, resolve } from 'node:path';
import { createApp } from '#main/app.ts';
import { builtFiles } from '#main/built-files.ts';
import { installMenu } from './menu.ts';
import { finishBeforeQuit } from './quit.ts';
import { registerScheme, serveScheme } from './scheme.ts';
import { guardApp } from './security.ts';
import { keepWindowPlace, readWindowPlace } from './window-place.ts';
import { focusWindow, openWindow, readPlaceOf } from './window.ts';
import { words } from './words.ts';

followUserDataSwitch();
registerScheme();
app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    const cause = error instanceof Error ? error.message : String(error);
    dialog.showErrorBox(words.startFailed, words.startFailedDetail(cause));
    app.exit(1);
  });
} else {
  app.quit();
}

async function start(): Promise<void> {
  await app.whenReady();
  guardApp(session.defaultSession);

  const userData = app.getPath('userData');
  const dataFolder = process.env['COMMON_ORBIT_DATA'] ?? join(userData, 'data');
  const orbit = await createApp({
    host: 'desktop',
    dataFolder,
    packsFolder: builtFiles.packs,
    rendererFolder: builtFiles.renderer,
  });
  serveScheme((request) => orbit.fetch(request));

  const placeFile = join(userData, 'window.json');
  const devTools = !app.isPackaged;
  const window = openWindow({
    place: await readWindowPlace(placeFile),
    preloadFile: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
    devTools,
  });
  installMenu(window, devTools);

  app.on('second-instance', () => focusWindow(window));
  let place = readPlaceOf(window);
  window.on('close', () => {
    place = readPlaceOf(window);
  });
  app.on('window-all-closed', () => app.quit());
  finishBeforeQuit(async () => {
    if (!window.isDestroyed()) place = readPlaceOf(window);
    await Promise.all([orbit.close(), keepWindowPlace(placeFile, place)]);
  });
}

/** Not every release of Electron follows `--user-data-dir=FOLDER` by itself. */
function followUserDataSwitch(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder !== '') app.setPath('userData', resolve(folder));
}
