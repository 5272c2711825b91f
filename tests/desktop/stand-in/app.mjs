import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startBrowser, stopBrowser } from './browser.mjs';
import { Emulated, isPrevented, notEmulated } from './emulated.mjs';
import { claimInstance, tellFirstInstance } from './single-instance.mjs';
import { windows } from './windows.mjs';

const appFolder = process.env['STAND_IN_APP'] ?? process.cwd();
const { productName, version } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));

/** @param {string} name */
function readSwitch(name) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
}

class App extends Emulated {
  isPackaged = false;
  commandLine = { getSwitchValue: readSwitch };
  #userData = readSwitch('user-data-dir') || join(homedir(), '.config', productName);
  #isQuitting = false;
  #farewell = Promise.resolve();
  /** @type {(value?: unknown) => void} */
  #announceReady = () => undefined;
  #ready = new Promise((resolve) => {
    this.#announceReady = resolve;
  });

  constructor() {
    super('app', [
      'ready',
      'before-quit',
      'will-quit',
      'quit',
      'window-all-closed',
      'second-instance',
      'web-contents-created',
      // May be listened for, never happens: no request of a page leaves the process.
      'certificate-error',
    ]);
  }

  /** The app's own first code has run: Electron is ready only after that, and so is this. */
  async begin() {
    if (this.#isQuitting) return;
    await startBrowser(this.#userData);
    this.emit('ready');
    this.#announceReady();
  }

  whenReady() {
    return this.#ready;
  }

  getVersion() {
    return version;
  }

  getAppPath() {
    return appFolder;
  }

  /** @param {string} name */
  getPath(name) {
    if (name !== 'userData') throw notEmulated(`app.getPath('${name}')`);
    return this.#userData;
  }

  /**
   * @param {string} name
   * @param {string} path
   */
  setPath(name, path) {
    if (name !== 'userData') throw notEmulated(`app.setPath('${name}')`);
    this.#userData = path;
  }

  /** Every page of the stand-in runs as Chromium runs any page; main has no say in it. */
  enableSandbox() {}

  requestSingleInstanceLock() {
    const isFirst = claimInstance(this.#userData, ({ argv, folder }) =>
      this.emit('second-instance', {}, argv, folder, null),
    );
    if (!isFirst) this.#farewell = tellFirstInstance(this.#userData);
    return isFirst;
  }

  get isQuitting() {
    return this.#isQuitting;
  }

  quit() {
    if (this.#isQuitting) return;
    this.#isQuitting = !isPrevented(this, 'before-quit');
    if (this.#isQuitting) void this.#closeAndExit();
  }

  async #closeAndExit() {
    for (const window of windows) {
      if (!(await window.tryClose())) {
        this.#isQuitting = false;
        return;
      }
    }
    if (isPrevented(this, 'will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  exit(code = 0) {
    this.#isQuitting = true;
    void Promise.all([this.#farewell, stopBrowser()]).finally(() => process.exit(code));
  }
}

export const app = new App();
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => app.quit());
