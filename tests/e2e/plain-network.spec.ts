import { get } from 'node:http';
import { expect, PLAIN_NAME, test } from './fixture.ts';

test('the app works on a page that is no secure context', async ({ page, host }) => {
  const origin = `http://${PLAIN_NAME}:${host.port}`;
  await page.goto(`${origin}/review?unit=space-cooperation/wolf-amendment`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  const question = page.getByRole('heading', { level: 1 });
  const first = await question.innerText();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(question).not.toHaveText(first);
  await page.reload();
  await expect(question).not.toHaveText(first);
});

test('a name nobody allowed is refused', async ({ host }) => {
  // A browser cannot be made to send another name; an attacker's rebound name arrives like this.
  const status = await new Promise((resolve, reject) => {
    get(host.origin, { headers: { host: 'elsewhere.example' } }, (response) =>
      resolve(response.statusCode),
    ).on('error', reject);
  });
  expect(status).toBe(421);
});
