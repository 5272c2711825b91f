import { Emulated, isPrevented, notEmulated } from './emulated.mjs';
import { readPdfOptions } from './pdf-options.mjs';
import { windows } from './windows.mjs';

export class WebContents extends Emulated {
  #window;
  #title = '';
  /** @type {string | undefined} */
  #expected;
  /** @type {(details: { url: string }) => { action: string }} */
  #decideOpen = () => ({ action: 'allow' });

  /** @param {import('./browser-window.mjs').BrowserWindow} window */
  constructor(window) {
    super('webContents', [
      'will-navigate',
      'will-frame-navigate',
      'render-process-gone',
      // May be listened for, never happen: redirects throw by name, and no page is given the webview tag.
      'will-redirect',
      'will-attach-webview',
    ]);
    this.#window = window;
    /** The target Playwright knows the page by. @type {string | undefined} */
    this.targetId = undefined;
  }

  isDestroyed() {
    return this.#window.isDestroyed();
  }

  close() {
    this.#window.close();
  }

  getURL() {
    return this.#expected ?? '';
  }

  /**
   * Messages to a page whose preload does not listen yet are lost, as in Electron.
   * @param {string} channel
   * @param {unknown[]} details
   */
  send(channel, ...details) {
    void this.#window.attached.then((attached) => attached.send(channel, details));
  }

  getTitle() {
    return this.#title;
  }

  /** The page has another title. @param {string} title */
  noteTitle(title) {
    this.#title = title;
  }

  /**
   * The same Chromium prints here as in Electron, as long as it is not shown.
   * @param {Record<string, any>} options
   */
  async printToPDF(options) {
    const page = this.#window.page;
    if (!page) throw notEmulated('printToPDF of a window without a page');
    return page.pdf(readPdfOptions(options));
  }

  undo() {
    void this.#window.page?.evaluate(() => document.execCommand('undo'));
  }

  /** @param {(details: { url: string }) => { action: string }} decide */
  setWindowOpenHandler(decide) {
    this.#decideOpen = decide;
  }

  /** A page asked for a new window. @param {string} url */
  decideOpen(url) {
    const { action } = this.#decideOpen({ url });
    if (action !== 'deny') throw notEmulated(`a window opened by a page (action '${action}')`);
  }

  /** The next navigation to this address is the app's own doing. @param {string} url */
  expectNavigation(url) {
    this.#expected = url;
  }

  /**
   * Whether a navigation may go on: the app's own may, a page's own when no listener prevents it.
   * @param {string} url
   * @param {boolean} isMainFrame
   */
  mayNavigate(url, isMainFrame) {
    if (isMainFrame && url === this.#expected) return true;
    const details = { url, isMainFrame, isSameDocument: false };
    if (isPrevented(this, 'will-frame-navigate', details)) return false;
    return !isMainFrame || !isPrevented(this, 'will-navigate', details);
  }
}

export const webContents = {
  /** @param {string} targetId */
  fromDevToolsTargetId: (targetId) =>
    [...windows].find((window) => window.webContents.targetId === targetId)?.webContents,
};
