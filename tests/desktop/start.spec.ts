import { desktopCommands } from '#core/desktop-bridge.ts';
import { call } from './calls.ts';
import { expect, test } from './fixture.ts';

test('opens one window on the app, which knows it is on the desktop', async ({ desktop: { app, page } }) => {
  await expect(page).toHaveTitle(/Common Orbit/);
  const status = await call(page, 'app', 'getStatus');
  expect(status).toMatchObject({ host: 'desktop', firstRun: true, notices: [] });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});

test('gives the page three facts and no power', async ({ desktop: { page } }) => {
  const status = await call(page, 'app', 'getStatus');
  const given = await page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, 'desktop');
    return {
      entries: Object.entries(bridge as object).map(([key, value]) => [key, typeof value]),
      version: Reflect.get(bridge as object, 'version'),
      platform: Reflect.get(bridge as object, 'platform'),
      isFrozen: Object.isFrozen(bridge),
      node: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    };
  });
  expect(given).toEqual({
    entries: [
      ['platform', 'string'],
      ['version', 'string'],
      ['onCommand', 'function'],
    ],
    version: status.version,
    platform: process.platform,
    isFrozen: true,
    node: [],
  });
});

test('runs no script that is not the app’s own', async ({ desktop: { page } }) => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    const blocked = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, { once: true }),
    );
    try {
      script.text = 'window.intruder = true';
      document.head.append(script);
    } catch {
      // Trusted types refuse the text before it becomes a script.
    }
    await blocked;
    return 'intruder' in window;
  });
  expect(ran).toBe(false);
});

test('opens where it was left', async ({ start }) => {
  const bounds = { x: 40, y: 60, width: 900, height: 700 };
  const first = await start();
  await first.app.evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    bounds,
  );
  await first.quit();

  const second = await start();
  const reopened = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(reopened).toEqual(bounds);
});

test('has a menu item for every command, and each reaches the page until it stops listening', async ({
  desktop: { app, page },
}) => {
  const click = (id: string) =>
    app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
  await page.evaluate(() => {
    const heard: string[] = [];
    const bridge = Reflect.get(window, 'desktop') as {
      onCommand(hear: (command: string) => void): () => void;
    };
    // The box for printing waits for a person, and nothing reaches the page until then.
    Object.assign(window, { print: () => undefined });
    Object.assign(window, { heard, stopListening: bridge.onCommand((command) => heard.push(command)) });
  });
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[]);

  for (const command of desktopCommands) await click(command);
  await expect.poll(heard).toEqual([...desktopCommands]);

  await page.evaluate(() => (Reflect.get(window, 'stopListening') as () => void)());
  await click('show-today');
  // A command the page still hears would have arrived before the answer to this call.
  await call(page, 'app', 'getStatus');
  expect(await heard()).toHaveLength(desktopCommands.length);
});
