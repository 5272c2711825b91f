import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, newEventId } from './calls.ts';
import { expect, test, type Desktop } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

/** Answers the system's question where to save, and keeps which downloads were let through. */
async function saveAs({ app }: Desktop, file: string) {
  await app.evaluate(({ session }, path) => {
    const saved: string[] = [];
    Object.assign(globalThis, { saved });
    session.defaultSession.on('will-download', (event, item) => {
      if (event.defaultPrevented) return;
      saved.push(item.getURL().slice(0, 5));
      item.setSavePath(path);
    });
  }, file);
  return () => app.evaluate(() => Reflect.get(globalThis, 'saved') as string[]);
}

test('a table is saved where the learner says, and nothing a page did not make itself', async ({
  desktop,
  userData,
}) => {
  const { page } = desktop;
  const { card } = await call(page, 'study', 'getNextCard', { unit });
  await call(page, 'study', 'rateCard', {
    event: newEventId(),
    card: card?.card ?? '',
    rating: 'good',
    tookMs: 4000,
    unit,
  });
  const file = join(userData, 'table.csv');
  const saved = await saveAs(desktop, file);
  await page.evaluate(() => {
    for (const href of ['data:text/csv,a', 'https://example.org/a.csv', '/index.html']) {
      const link = Object.assign(document.createElement('a'), { href, download: 'a.csv' });
      document.body.append(link);
      link.click();
      link.remove();
    }
  });

  await page.getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('link', { name: 'All statistics' }).click();
  const heading = page.getByRole('heading', { name: 'Answer buttons', level: 3 });
  const buttons = page.locator('section').filter({ has: heading }).last();
  await buttons.getByRole('button', { name: 'As a table' }).click();
  await buttons.getByRole('button', { name: 'Save as CSV' }).click();
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('card was,again');
  expect(await saved()).toEqual(['blob:']);
});

test('the menu prints the page', async ({ desktop: { app, page } }) => {
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('print')?.click());
  await expect(page).toHaveTitle('printed');
});
