import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { buildCompiledPack } from '#tests/support/pack-builder.ts';
import { expect, test } from './fixture.ts';

test.use({ pack: buildCompiledPack() });

async function openPalette(page: Page) {
  await page.getByRole('button', { name: 'Search' }).click();
  const field = page.getByRole('searchbox', { name: 'Search everything, or go to a screen' });
  await expect(field).toBeFocused();
  return field;
}

test('the palette finds screens by name and all else by its words, and Enter leads there', async ({
  page,
  host,
}) => {
  await page.goto(host.origin);
  const field = await openPalette(page);
  await field.fill('PERIG');
  const menu = page.getByRole('menu', { name: 'Results' });
  await expect(menu.getByRole('group', { name: 'Terms' }).getByRole('menuitem')).toHaveCount(1);
  await expect(menu.getByRole('group', { name: 'In the lessons' }).locator('mark')).toHaveText('perig');
  await expect(page.getByRole('status').filter({ hasText: '3 hits' })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await field.fill('explor');
  await expect(menu.getByRole('menuitem', { name: 'Explore' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
});

test('all results stand on a screen of their own, kind by kind, and lead to their places', async ({
  page,
  host,
}) => {
  await page.goto(host.origin);
  const field = await openPalette(page);
  await field.fill('station');
  await page.getByRole('menuitem', { name: 'All results for “station”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /hits for “station”/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { name: 'The station is measured' })).toBeVisible();
  await page.goBack();
  await page
    .getByRole('region', { name: /^Cards/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('grid')).toContainText('station');
  await page.goBack();

  const words = page.getByRole('searchbox', { name: 'Words to look for' });
  await words.fill('more than height');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One hit for “more than height”');
  await page
    .getByRole('region', { name: /^In the lessons/ })
    .getByRole('link')
    .click();
  const found = page.locator('[data-block]').filter({ hasText: 'Speed matters more than height.' });
  await expect(found).toBeFocused();
  await expect(found).toBeInViewport();

  // From the lesson itself to another of its paragraphs.
  await (await openPalette(page)).fill('it is fast');
  await page.getByRole('group', { name: 'In the lessons' }).getByRole('menuitem').click();
  await expect(page.locator('[data-block]').filter({ hasText: 'It is fast' })).toBeFocused();
});

test('what finds nothing says what to try, and an own note is found as the text it is', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/search`);
  await expect(page.getByRole('heading', { name: 'Nothing is typed yet' })).toBeVisible();
  const words = page.getByRole('searchbox', { name: 'Words to look for' });
  await words.fill('xylophone');
  await expect(page.getByRole('heading', { name: 'No place has all of these words' })).toBeVisible();

  await page.goto(`${host.origin}/notes/new`);
  const front = '<img src=x onerror=alert(1)> xylophone';
  await page.getByRole('textbox', { name: 'Question' }).fill(front);
  await page.getByRole('textbox', { name: 'Answer' }).fill('<script>alert(2)</script>');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto(`${host.origin}/search?q=xylophone`);
  await expect(page.getByRole('region', { name: /^Cards/ }).getByRole('link')).toHaveText(front);
  await expect(page.getByText('<script>alert(2)</script>')).toBeVisible();
});
