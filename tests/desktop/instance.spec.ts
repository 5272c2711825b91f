import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';

test('a second start ends at once and brings the first window to the front', async ({
  desktop: { app },
  startBeside,
  userData,
}) => {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window');
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    window.isMinimized = () => true;
    window.restore = () => void asked.push('restore');
    window.focus = () => void asked.push('focus');
  });

  expect(await startBeside(userData)).toMatchObject({ code: 0 });

  await expect
    .poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]))
    .toEqual(['restore', 'focus']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a data folder that another process has open is refused by name, and stays as it is', async ({
  desktop: { app },
  host,
  startBeside,
  userData,
}) => {
  test.skip(!host.isStandIn, 'the real box waits for a person to close it');
  const elsewhere = await mkdtemp(join(tmpdir(), 'orbit-desktop-'));
  try {
    const folder = join(userData, 'data');
    const { code, errors } = await startBeside(elsewhere, { COMMON_ORBIT_DATA: folder });
    expect(code).toBe(1);
    expect(errors).toContain(folder);
    expect(errors).toContain(String(app.process().pid));
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
});
