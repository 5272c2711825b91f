import type { Page } from '@playwright/test';
import type { BrowseResult } from '#core/contract/browse.ts';
import { call, expect, test, type Host } from './fixture.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search cards' });
const grid = (page: Page) => page.getByRole('grid', { name: 'Cards' });

async function count({ origin }: Host, query: string): Promise<number> {
  return (await call<BrowseResult>(origin, 'browse/search', { query })).total;
}

test('cards are found while typing, chosen by keyboard, changed together and taken back', async ({
  page,
  host,
}) => {
  const all = await count(host, '');
  await page.goto(`${host.origin}/cards`);
  await page.getByRole('link', { name: 'Browse cards' }).click();
  await expect(headline(page)).toContainText(`${all}`);

  await test.step('a search that cannot be read says why and keeps what was found', async () => {
    const treaty = await count(host, 'treaty');
    await field(page).pressSequentially('treaty');
    await expect(headline(page)).toHaveText(`${treaty} cards found`);
    await field(page).fill('treaty is:deu');
    await expect(page.getByText('Did you mean is:due ?')).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toHaveAccessibleDescription(/does not know “deu”/);
    await expect(headline(page)).toHaveText(`${treaty} cards found`);
  });

  await test.step('a completion is taken with the keys', async () => {
    await field(page).fill('');
    await field(page).pressSequentially('treaty is:ne');
    await expect(page.getByRole('option', { name: 'is:new' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('treaty is:new ');
    await expect(page).toHaveURL(/search=treaty\+is%3Anew/);
    await page.keyboard.press('ArrowDown');
    await expect(grid(page)).toBeFocused();
  });

  await test.step('rows are walked, chosen and changed', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('3 cards chosen')).toBeVisible();
    await page.getByRole('button', { name: 'Suspend', exact: true }).click();
    await expect(page.getByText('3 cards suspended')).toBeVisible();
    expect(await count(host, 'is:suspended')).toBe(3);
    await page.getByRole('button', { name: 'Mark', exact: true }).click();
    await expect(page.getByText('3 cards marked')).toBeVisible();
  });

  await test.step('both deeds are taken back, the newest first', async () => {
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(page.getByText('Taken back: 3 cards marked')).toBeVisible();
    expect(await count(host, 'is:marked')).toBe(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Taken back: 3 cards suspended')).toBeVisible();
    expect(await count(host, 'is:suspended')).toBe(0);
  });

  await test.step('all of them at once', async () => {
    const found = await count(host, 'treaty is:new');
    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByText(`${found} cards chosen`)).toBeVisible();
    await page.getByRole('button', { name: 'More to do with the chosen cards' }).click();
    await page.getByRole('menuitem', { name: 'Bury until tomorrow' }).click();
    await expect(page.getByText(`${found} cards buried until tomorrow`)).toBeVisible();
    expect(await count(host, 'is:buried')).toBe(found);
    await page.keyboard.press('Escape');
  });

  await test.step('the card is shown, with its history', async () => {
    await grid(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const preview = page.getByRole('region', { name: 'The card' });
    await expect(preview).toBeFocused();
    await preview.getByRole('button', { name: 'Card info' }).click();
    await expect(page.getByRole('dialog', { name: 'Card info' })).toBeVisible();
    await page.keyboard.press('Escape');
  });
});

test('a search is kept under a name, gone to and removed; the address finds a list again', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/browse?search=moon&sort=label&order=down`);
  await expect(field(page)).toHaveValue('moon');
  await expect(page.getByRole('columnheader', { name: 'Card', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const found = await headline(page).innerText();
  await page.getByRole('button', { name: 'Searches' }).click();
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('About the Moon');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'About the Moon', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Not met yet' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/search=is%3Anew/);
  await page.reload();
  await expect(field(page)).toHaveValue('is:new');
  await page.getByRole('button', { name: 'Searches' }).click();
  await page.getByRole('button', { name: 'About the Moon', exact: true }).click();
  await expect(headline(page)).toHaveText(found);
  await page.getByRole('button', { name: 'Remove “About the Moon”' }).click();
  await expect(page.getByRole('button', { name: 'About the Moon', exact: true })).toBeHidden();
});

test('on a phone a card opens over the list, and examples teach the search', async ({ page, host }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${host.origin}/browse`);
  await page.getByRole('row').nth(2).getByRole('gridcell').last().click();
  await expect(page.getByRole('dialog', { name: 'The card' })).toBeVisible();
  await page.keyboard.press('Escape');
  // Everything can be chosen without a keyboard too.
  const all = await count(host, '');
  await page.getByRole('button', { name: 'Choose all cards' }).click();
  await expect(page.getByText(`${all} cards chosen`)).toBeVisible();
  await page.getByRole('button', { name: 'Choose none' }).first().click();
  await page.getByRole('button', { name: 'How to search' }).click();
  await page.getByRole('button', { name: 'kind:cloze', exact: true }).click();
  await expect(field(page)).toHaveValue('kind:cloze');
  await expect(headline(page)).toHaveText(`${await count(host, 'kind:cloze')} cards found`);
});
