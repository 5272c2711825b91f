import { app } from './app.mjs';
import { takePage } from './browser.mjs';
import { toShown } from './address.mjs';
import { Emulated, isPrevented, notEmulated } from './emulated.mjs';
import { attachPage } from './page.mjs';
import { WebContents } from './web-contents.mjs';
import { windows } from './windows.mjs';

/** The only protections the stand-in stands for: what a Chromium page has anyway. */
const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: false,
};
const FREE_PREFERENCES = ['preload', 'devTools'];
const OPTIONS = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'backgroundColor',
  'webPreferences',
];

/** @param {Record<string, any>} options */
function checkOptions(options) {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) throw notEmulated(`BrowserWindow option '${name}'`);
  }
  for (const [name, value] of Object.entries(options['webPreferences'] ?? {})) {
    if (FREE_PREFERENCES.includes(name)) continue;
    const only = WEB_PREFERENCES[/** @type {keyof typeof WEB_PREFERENCES} */ (name)];
    if (only !== value) throw notEmulated(`webPreferences.${name}: ${value}`);
  }
}

let opened = 0;

export class BrowserWindow extends Emulated {
  static getAllWindows() {
    return [...windows];
  }

  /** @param {WebContents | undefined} contents */
  static fromWebContents(contents) {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  /** The page shown; the stand-in's own, not Electron's. @type {import('@playwright/test').Page | undefined} */
  page = undefined;
  id = (opened += 1);
  #bounds;
  #isDestroyed = false;
  #isMinimized = false;
  #isMaximized = false;
  #isVisible;
  #attached;

  /** @param {Record<string, any>} options */
  constructor(options) {
    super('BrowserWindow', ['ready-to-show', 'show', 'focus', 'close', 'closed']);
    checkOptions(options);
    this.#bounds = { x: options['x'], y: options['y'], width: options['width'], height: options['height'] };
    this.#isVisible = options['show'] !== false;
    this.webContents = new WebContents(this);
    windows.add(this);
    this.#attached = this.#attach(options['webPreferences']?.preload);
    app.emit('web-contents-created', {}, this.webContents);
  }

  /** @param {string | undefined} preload */
  async #attach(preload) {
    this.page = await takePage(this.id === 1);
    const attached = await attachPage(this.page, this.webContents, preload);
    await attached.resize(this.#bounds);
    this.page.on('close', () => this.#forget());
    return attached;
  }

  get attached() {
    return this.#attached;
  }

  /** @param {string} url */
  async loadURL(url) {
    await this.#attached;
    this.webContents.expectNavigation(url);
    await this.page?.goto(toShown(url));
    this.emit('ready-to-show');
  }

  show() {
    this.#isVisible = true;
    this.emit('show');
  }

  focus() {
    this.emit('focus');
  }

  isVisible() {
    return this.#isVisible;
  }

  minimize() {
    this.#isMinimized = true;
  }

  restore() {
    this.#isMinimized = false;
  }

  isMinimized() {
    return this.#isMinimized;
  }

  maximize() {
    this.#isMaximized = true;
  }

  isMaximized() {
    return this.#isMaximized;
  }

  getNormalBounds() {
    return { ...this.#bounds };
  }

  /** @param {Partial<{ x: number, y: number, width: number, height: number }>} bounds */
  setBounds(bounds) {
    Object.assign(this.#bounds, bounds);
    void this.#attached.then((attached) => attached.resize(this.#bounds));
  }

  isDestroyed() {
    return this.#isDestroyed;
  }

  close() {
    void this.tryClose();
  }

  /** Closes unless a listener prevents it. @returns {Promise<boolean>} whether it is closed */
  async tryClose() {
    if (this.#isDestroyed) return true;
    if (isPrevented(this, 'close')) return false;
    await this.#attached;
    await this.page?.close();
    this.#forget();
    return true;
  }

  #forget() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size > 0 || app.isQuitting) return;
    if (!app.emit('window-all-closed')) app.quit();
  }
}
