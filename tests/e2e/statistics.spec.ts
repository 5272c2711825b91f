import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { call, expect, newEventId, test, type Host } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

/** One subject of the statistics, by its heading. */
function figure(page: Page, name: string): Locator {
  const heading = page.getByRole('heading', { name, level: 3 });
  return page.locator('section').filter({ has: heading }).last();
}

/** Four cards of one unit, each with another button. */
async function rateFour({ origin }: Host): Promise<void> {
  for (const rating of ['easy', 'easy', 'good', 'again'] as const) {
    const { card } = await call<{ card: { card: string } }>(origin, 'study/getNextCard', { unit });
    const rated = { event: newEventId(), card: card.card, rating, tookMs: 4000, unit };
    await call(origin, 'study/rateCard', rated);
  }
}

test('statistics are reached from the flashcards, and teach while there are none', async ({ page, host }) => {
  await page.goto(`${host.origin}/cards`);
  await page.getByRole('link', { name: 'Statistics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statistics grow from answers');
  await page.getByRole('link', { name: 'Go to the flashcards' }).click();
  await expect(page).toHaveURL(/\/cards$/);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('searchbox', { name: 'Search everything, or go to a screen' })).toBeFocused();
  await page.keyboard.type('statistics');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/statistics$/);
});

test('a deck and a period are chosen by keyboard, kept in the address, and saved as a table', async ({
  page,
  host,
}) => {
  await rateFour(host);
  await page.goto(`${host.origin}/progress`);
  await page.getByRole('link', { name: 'All statistics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '4 answers, and no card has come back yet',
  );
  await expect(page.getByText('Everything, the last three months: 4 answers on one day')).toBeVisible();

  await page.getByRole('button', { name: /^Deck|Deck$/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('The Wolf');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '1 month' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/deck=space-cooperation%2Fwolf-amendment/);
  await expect(page).toHaveURL(/period=/);
  await page.reload();
  await expect(page.getByText(/^The Wolf Amendment/).first()).toBeVisible();

  const buttons = figure(page, 'Answer buttons');
  await buttons.getByRole('button', { name: 'As a table' }).click();
  await expect(buttons.getByRole('row', { name: /^new/ })).toHaveText('new1012');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    buttons.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^common-orbit-buttons-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    '\uFEFFcard was,again,hard,good,easy\r\nnew,1,0,1,2\r\nlearning,0,0,0,0\r\nyoung,0,0,0,0\r\nmature,0,0,0,0\r\n',
  );
  await expect(buttons.getByRole('status')).toHaveText(/is being saved/);
});

test('a deck that is not here is said, with the way to everything', async ({ page, host }) => {
  await rateFour(host);
  await page.goto(`${host.origin}/statistics?deck=gone/deck`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This deck or concept is not here any more',
  );
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.getByText(/^Everything, /)).toBeVisible();
});

test('on paper every table is open, and what is pressed on a screen is gone', async ({ page, host }) => {
  await rateFour(host);
  await page.goto(`${host.origin}/statistics`);
  const states = figure(page, 'Cards by state');
  await expect(states.locator('td').first()).toBeHidden();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  for (const cell of await page.locator('table').all()) await expect(cell).toBeVisible();
  await expect(states.locator('td').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Save as CSV' }).first()).toBeHidden();
});
