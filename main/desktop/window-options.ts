import type { BrowserWindowConstructorOptions } from 'electron';
import { MIN_SIZE, type Area } from './bounds.ts';

/** The paper of each theme, so that nothing flashes before the first paint. */
const PAPER = { light: '#fcfaf5', dark: '#0f151f' };

export interface WindowChoices {
  place: Area;
  dark: boolean;
  preloadFile: string;
  /** Developer tools, for an unpackaged app only. */
  devTools: boolean;
}

/** Every option of the only window. The page gets no power: each protection is stated, none is left to a default. */
export function buildWindowOptions(choices: WindowChoices): BrowserWindowConstructorOptions {
  return {
    ...choices.place,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Common Orbit',
    backgroundColor: choices.dark ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: choices.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      // The checker would fetch its dictionaries from the network.
      spellcheck: false,
      devTools: choices.devTools,
    },
  };
}
