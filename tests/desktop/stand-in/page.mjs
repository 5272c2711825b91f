import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toApp } from './address.mjs';
import { installMainWorld, installPreloadWorld, makeBridgeEnd } from './in-page.mjs';
import { askPermission, decideDownload } from './session.mjs';

/** The isolated world the preload runs in, beside the page's own. */
const WORLD = 'electron-preload';

/**
 * Gives a Chromium page what an Electron window has: a preload in an isolated world, messages from main, and the
 * questions a page's own calls put to main.
 * @param {import('@playwright/test').Page} page
 * @param {import('./web-contents.mjs').WebContents} contents
 * @param {string | undefined} preload
 */
export async function attachPage(page, contents, preload) {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  contents.targetId = mainFrame;

  /** @type {number | undefined} */
  let world;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === WORLD && context.auxData?.['frameId'] === mainFrame) world = context.id;
  });
  cdp.on('Runtime.executionContextsCleared', () => (world = undefined));

  /** @param {string} expression */
  const runInWorld = async (expression) => {
    if (world !== undefined)
      await cdp.send('Runtime.evaluate', { contextId: world, expression }).catch(() => undefined);
  };

  /** @param {string} question */
  const answer = async (question) => {
    const { id, way, permission } = JSON.parse(question);
    const isGranted = await askPermission(contents, way, permission);
    await runInWorld(`__standIn.answer(${id}, ${isGranted})`);
  };
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    const { title } = JSON.parse(payload);
    if (title === undefined) void answer(payload);
    else contents.noteTitle(title);
  });
  cdp.on('Page.windowOpen', ({ url }) => contents.decideOpen(toApp(url)));
  page.on('popup', (popup) => void popup.close());
  page.on('download', (download) => {
    void decideDownload({
      url: toApp(download.url()),
      name: download.suggestedFilename(),
      save: (path) => download.saveAs(path),
      cancel: () => download.cancel(),
    });
  });
  page.on('crash', () => contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));

  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: '__standInAsk', executionContextName: WORLD });
  for (const script of buildScripts(preload)) await cdp.send('Page.addScriptToEvaluateOnNewDocument', script);

  return {
    /**
     * @param {string} channel
     * @param {unknown[]} details
     */
    send: (channel, details) =>
      runInWorld(`__standIn.hear(${JSON.stringify(channel)}, ${JSON.stringify(details)})`),
    /** @param {{ width: number, height: number }} bounds */
    async resize({ width, height }) {
      const { windowId } = await cdp.send('Browser.getWindowForTarget');
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
    },
  };
}

/** @param {string | undefined} preload */
function buildScripts(preload) {
  const channel = JSON.stringify(`stand-in-${randomUUID()}`);
  const code = preload === undefined ? '' : readFileSync(preload, 'utf8');
  const surroundings = JSON.stringify({
    platform: process.platform,
    arch: process.arch,
    type: 'renderer',
    sandboxed: true,
  });
  const bridgeEnd = String(makeBridgeEnd);
  const onlyInPages = (/** @type {string} */ source) =>
    `if (window === top && location.href !== 'about:blank') { ${source} }`;
  return [
    { source: onlyInPages(`(${String(installMainWorld)})(${bridgeEnd}, ${channel});`) },
    {
      worldName: WORLD,
      source: onlyInPages(
        `globalThis.__standIn = (${String(installPreloadWorld)})(${bridgeEnd}, ${channel}, globalThis.__standInAsk);
         (function (require, process, module, exports) { ${code}\n })(__standIn.require, Object.freeze(${surroundings}), { exports: {} }, {});`,
      ),
    },
  ];
}
