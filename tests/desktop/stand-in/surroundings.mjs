import { notEmulated, strict } from './emulated.mjs';

const SAVE_OPTIONS = ['title', 'defaultPath', 'filters', 'properties'];

/** Boxes are written to standard error, and nobody is there to press a button: the cancel button is the answer. */
export const dialog = strict('dialog', {
  /**
   * @param {unknown} _window
   * @param {{ message: string, detail?: string, cancelId?: number }} options
   */
  async showMessageBox(_window, options) {
    console.error(`[box] ${options.message}\n${options.detail ?? ''}`);
    return { response: options.cancelId ?? 0, checkboxChecked: false };
  },
  /**
   * @param {unknown} _window
   * @param {{ defaultPath?: string } & Record<string, unknown>} options
   */
  async showSaveDialog(_window, options) {
    for (const name of Object.keys(options)) {
      if (!SAVE_OPTIONS.includes(name)) throw notEmulated(`save dialog option '${name}'`);
    }
    console.error(`[save dialog] ${options.defaultPath ?? ''}`);
    return { canceled: true, filePath: '' };
  },
  /**
   * @param {string} title
   * @param {string} text
   */
  showErrorBox(title, text) {
    console.error(`[error box] ${title}\n${text}`);
  },
});

export const shell = strict('shell', {
  /** @param {string} url */
  async openExternal(url) {
    console.error(`[system browser] ${url}`);
  },
});

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area };

export const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
});

export const nativeTheme = strict('nativeTheme', { shouldUseDarkColors: false });
