import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { APP_ADDRESS } from './address.ts';
import { placeWindow, type WindowPlace } from './bounds.ts';
import { buildWindowOptions } from './window-options.ts';
import { words } from './words.ts';

export interface WindowSettings {
  place: WindowPlace | undefined;
  preloadFile: string;
  devTools: boolean;
}

/** Opens the app's only window on its first page. */
export function openWindow({ place, preloadFile, devTools }: WindowSettings): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const window = new BrowserWindow(
    buildWindowOptions({
      place: placeWindow(
        place,
        [primary, ...others].map((display) => display.workArea),
      ),
      dark: nativeTheme.shouldUseDarkColors,
      preloadFile,
      devTools,
    }),
  );
  window.once('ready-to-show', () => {
    if (place?.maximized === true) window.maximize();
    window.show();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window);
  });
  void window.loadURL(APP_ADDRESS);
  return window;
}

/** Where the window stands, for the next start. */
export function readPlaceOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

/** Brings the window to the front, for a second start of the app. */
export function focusWindow(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

const RELOAD = 0;

/** Nothing is lost with the page: answers live in the main process, on disk before they were confirmed. */
async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.pageStopped,
    detail: words.pageStoppedDetail,
    buttons: [words.reload, words.quit],
    defaultId: RELOAD,
    cancelId: RELOAD,
  });
  if (response === RELOAD) await window.loadURL(APP_ADDRESS);
  else app.quit();
}
