import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { call } from './calls.ts';
import { expect, test, type Desktop } from './fixture.ts';

/** Answers every question of the app with one button, and keeps what was asked and what was opened outside. */
async function answerBoxes({ app }: Desktop, button: number) {
  await app.evaluate(({ dialog, shell }, response) => {
    const seen = { asked: [] as string[], opened: [] as string[] };
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, box: { detail?: string }) => {
        seen.asked.push(box.detail ?? '');
        return { response, checkboxChecked: false };
      },
    });
    Object.assign(shell, { openExternal: async (url: string) => void seen.opened.push(url) });
  }, button);
  return () => app.evaluate(() => Reflect.get(globalThis, 'seen') as { asked: string[]; opened: string[] });
}

const CANCEL = 0;
const OPEN = 1;

async function clickLink(page: Page, href: string, target: string) {
  await page.evaluate(
    ([address, where]) => {
      const link = document.createElement('a');
      Object.assign(link, { href: address, target: where, textContent: 'a source' });
      document.body.append(link);
      link.click();
      link.remove();
    },
    [href, target] as const,
  );
}

test('a source’s address is shown, and opened outside only when confirmed', async ({ desktop }) => {
  const address = 'https://www.congress.gov/bill/112th-congress/house-bill/1473';
  const refused = await answerBoxes(desktop, CANCEL);
  await clickLink(desktop.page, address, '_blank');
  await expect.poll(async () => (await refused()).asked.length).toBe(1);
  expect((await refused()).asked[0]).toContain(address);
  expect((await refused()).opened).toEqual([]);

  const confirmed = await answerBoxes(desktop, OPEN);
  await clickLink(desktop.page, address, '_blank');
  await expect.poll(async () => (await confirmed()).opened).toEqual([address]);
  await expect.poll(() => desktop.app.windows().length).toBe(1);
});

test('a source cited in a lesson is asked about before it is opened', async ({ desktop }) => {
  const { page } = desktop;
  const seen = await answerBoxes(desktop, CANCEL);
  await page.getByRole('button', { name: 'Begin the first lesson' }).click();
  await page.getByRole('button', { name: 'Source 1', exact: true }).click();
  const source = page.getByRole('link', { name: /opens in your browser/ }).first();
  const address = (await source.getAttribute('href')) ?? '';
  await source.click();
  await expect.poll(async () => (await seen()).asked.length).toBe(1);
  expect(address).toMatch(/^https:/);
  expect((await seen()).asked[0]).toContain(address);
});

test('no page opens a window, and nothing but https is ever offered outside', async ({ desktop }) => {
  const seen = await answerBoxes(desktop, OPEN);
  const hostile = [
    'http://example.org/',
    'file:///etc/passwd',
    'app://common-orbit/',
    'app://other/',
    'mailto:someone@example.org',
    'https://user:secret@example.org/',
  ];
  const opened = await desktop.page.evaluate(
    (addresses) => addresses.map((address) => window.open(address) === null),
    hostile,
  );
  expect(opened).toEqual(hostile.map(() => true));
  // Only after these would an address that is allowed be asked about, so nothing is still under way.
  await clickLink(desktop.page, 'https://example.org/last', '_blank');
  await expect.poll(async () => (await seen()).opened).toEqual(['https://example.org/last']);
  expect((await seen()).asked).toHaveLength(1);
  await expect.poll(() => desktop.app.windows().length).toBe(1);
});

test('no page leads the window away from the app', async ({ desktop: { page } }) => {
  const home = page.url();
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  const ways: ((address: string) => void)[] = [
    (address) => location.assign(address),
    (address) => location.replace(address),
    (address) => {
      const link = Object.assign(document.createElement('a'), { href: address });
      document.body.append(link);
      link.click();
    },
    (address) => {
      const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
      document.body.append(form);
      form.submit();
    },
  ];
  for (const way of ways) {
    for (const address of [
      'https://example.org/',
      'http://127.0.0.1:9/',
      'app://other/',
      'file:///etc/passwd',
    ]) {
      await page.evaluate(way, address);
      // The page that was left could not answer this.
      await call(page, 'app', 'getStatus');
    }
  }
  expect(page.url()).toBe(home);
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
});

test('no page is given a permission', async ({ desktop: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
    ] as PermissionName[];
    const answers = names.map(async (name) => (await navigator.permissions.query({ name })).state);
    return [...new Set(await Promise.all(answers))];
  });
  expect(states).toEqual(['denied']);

  const asked = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        ({ code }) => resolve(code),
      ),
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      (error: DOMException) => error.name,
    ),
  }));
  expect(asked.notifications).toBe('denied');
  expect(asked.place).toBe(1);
  expect(asked.camera).not.toBe('given');
});

test('no request of a page leaves the app, even one that its policy would let through', async ({
  desktop: { page },
}) => {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  server.on('upgrade', (request, socket) => {
    reached.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const developerTools = await page.context().newCDPSession(page);
    await developerTools.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    const answered = await page.evaluate(async (outside) => {
      const settled = (target: EventTarget, good: string) =>
        new Promise<boolean>((resolve) => {
          target.addEventListener(good, () => resolve(true));
          for (const bad of ['error', 'close']) target.addEventListener(bad, () => resolve(false));
        });
      const image = new Image();
      image.src = `http://${outside}/image`;
      return Promise.all([
        fetch(`http://${outside}/fetch`, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
        settled(image, 'load'),
        settled(new WebSocket(`ws://${outside}/socket`), 'open'),
      ]);
    }, `127.0.0.1:${port}`);
    expect(answered).toEqual([false, false, false]);
    expect(reached).toEqual([]);
    expect(await call(page, 'app', 'getStatus')).toMatchObject({ host: 'desktop' });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
