import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * Electron's security checklist as far as it is a matter of what the code never says. Each rule has a sample that
 * breaks it, so that a rule that no longer finds anything is noticed.
 */

const folder = new URL('../../../main/desktop/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

interface Rule {
  rule: string;
  breach: RegExp;
  sample: string;
  /** The one file that may. */
  allowedIn?: string;
}

const rules: Rule[] = [
  {
    rule: 'the page sends main nothing',
    breach: /ipcMain|ipcRenderer\.(send|invoke|postMessage)/,
    sample: "ipcMain.handle('x')",
  },
  { rule: 'web security stays on', breach: /webSecurity/, sample: 'webSecurity: false' },
  {
    rule: 'no insecure content',
    breach: /allowRunningInsecureContent/,
    sample: 'allowRunningInsecureContent: true',
  },
  {
    rule: 'no experimental features',
    breach: /experimentalFeatures|enableBlinkFeatures/,
    sample: "enableBlinkFeatures: 'x'",
  },
  {
    rule: 'no Node in the page',
    breach: /nodeIntegration\w*:\s*true/,
    sample: 'nodeIntegrationInWorker: true',
  },
  {
    rule: 'the sandbox and isolation stay on',
    breach: /(sandbox|contextIsolation):\s*false|no-sandbox/,
    sample: 'sandbox: false',
  },
  { rule: 'no webview', breach: /webviewTag:\s*true|allowpopups/i, sample: 'webviewTag: true' },
  { rule: 'no window that a page opens', breach: /action:\s*'allow'/, sample: "return { action: 'allow' }" },
  {
    rule: 'no code is put into the page',
    breach: /executeJavaScript|insertCSS/,
    sample: "contents.executeJavaScript('1')",
  },
  {
    rule: 'no page from a file or the web',
    breach: /\.loadFile|file:\/\/|https?:\/\//,
    sample: "window.loadURL('http://x')",
  },
  {
    rule: 'certificates are never excused',
    breach: /setCertificateVerifyProc|answer\(true\)/,
    sample: 'answer(true)',
  },
  {
    rule: 'nothing is fetched or updated',
    breach: /autoUpdater|net\.request|net\.fetch|crashReporter/,
    sample: 'autoUpdater.checkForUpdates()',
  },
  {
    rule: 'the system opens an address in one place',
    breach: /openExternal|openPath/,
    sample: 'shell.openExternal(url)',
    allowedIn: 'external-link.ts',
  },
];

describe('Electron’s checklist', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(rules)('$rule', ({ breach, sample, allowedIn }) => {
    expect(sample).toMatch(breach);
    const breaking = files
      .filter(({ name, text }) => breach.test(text) && name !== allowedIn)
      .map(({ name }) => name);
    expect(breaking).toEqual([]);
  });

  it('switches the sandbox on for everything before the app is ready', () => {
    const main = files.find(({ name }) => name === 'main.ts')?.text ?? '';
    expect(main.indexOf('app.enableSandbox()')).toBeGreaterThan(0);
    expect(main.indexOf('app.enableSandbox()')).toBeLessThan(main.indexOf('whenReady'));
    expect(main.indexOf('guardApp(')).toBeLessThan(main.indexOf('openWindow({'));
  });
});
