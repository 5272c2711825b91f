import { describe, expect, it } from 'vitest';
import { buildWindowOptions } from '#main/desktop/window-options.ts';

const options = (choices: Partial<Parameters<typeof buildWindowOptions>[0]> = {}) =>
  buildWindowOptions({
    place: { x: 1, y: 2, width: 1280, height: 800 },
    dark: false,
    preloadFile: '/app/out/preload/preload.cjs',
    devTools: false,
    ...choices,
  });

describe('the window’s options', () => {
  it('state every protection, and switch none of the dangerous features on', () => {
    expect(options().webPreferences).toEqual({
      preload: '/app/out/preload/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('show nothing before the first paint, on the paper of the theme', () => {
    expect(options()).toMatchObject({ show: false, x: 1, y: 2, width: 1280, height: 800 });
    expect(options({ dark: true }).backgroundColor).not.toBe(options().backgroundColor);
  });
});
