import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call, expect, newEventId, test, type Host } from './fixture.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const unit = 'space-cooperation/wolf-amendment';
const backups = (page: Page) => page.getByRole('list', { name: 'Backups' }).getByRole('listitem');

async function rate({ origin }: Host, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const { card } = await call<{ card: { card: string } }>(origin, 'study/getNextCard', { unit });
    const rating = { event: newEventId(), card: card.card, rating: 'easy', tookMs: 2000, unit };
    await call(origin, 'study/rateCard', rating);
  }
}

async function openYourData(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Backups, export, starting over' }).click();
  await expect(headline(page)).toHaveText('Your data');
}

test('your data: copied, taken along, deleted, brought back, mended', async ({ page, host }) => {
  let everything = '';

  await test.step('a backup is made and compared: nothing is missing', async () => {
    await rate(host, 3);
    await page.goto(host.origin);
    await openYourData(page);
    await expect(page.getByText('No backups yet')).toBeVisible();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText('The backup is made.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Back up now' })).toBeFocused();
    await expect(backups(page)).toHaveCount(1);
    await expect(backups(page)).toContainText('You: 3 entries');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText('Nothing changed since the last backup')).toBeVisible();
    await page.getByRole('button', { name: /^Compare the backup/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('All its 3 entries are here');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('everything is saved as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save: Everything' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^common-orbit-everything-.*\.json$/);
    everything = await download.path();
    expect(JSON.parse(readFileSync(everything, 'utf8'))).toMatchObject({ complete: true });
    await expect(page.getByText('The file is saved.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save: Everything' })).toBeFocused();
  });

  await test.step('deleting asks for a word, and leaves the app as new', async () => {
    await page.getByRole('button', { name: 'Delete everything…' }).click();
    const now = page.getByRole('button', { name: 'Delete now' });
    await expect(page.getByRole('dialog')).toContainText('one backup stay');
    await expect(now).toBeDisabled();
    await page.getByRole('textbox', { name: 'Type delete to go on' }).fill('delete');
    await now.click();
    await expect(page).toHaveURL(`${host.origin}/`);
    await expect.poll(async () => call(host.origin, 'app/getStatus')).toMatchObject({ firstRun: true });
  });

  await test.step('a file brings everything back, and a second time finds nothing missing', async () => {
    await openYourData(page);
    for (const isSecond of [false, true]) {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Add from a file' }).click(),
      ]);
      await chooser.setFiles(everything);
      const dialog = page.getByRole('dialog');
      if (isSecond) await expect(dialog).toContainText('There is nothing to add');
      else {
        await expect(dialog).toContainText('3 ratings of cards');
        await dialog.getByRole('button', { name: 'Add what is missing' }).click();
        await expect(dialog).toContainText('3 entries were added');
      }
      await expect(page.locator('[role=dialog]:focus-within')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: 'Add from a file' })).toBeFocused();
    }
    const remove = page.getByRole('button', { name: 'Remove: No date, added from a file' });
    await remove.last().focus();
    await page.keyboard.press('Enter');
    await expect(remove).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Add from a file' })).toBeFocused();
  });

  await test.step('a damaged journal is told, and mended from the backup at one press', async () => {
    await host.stop();
    for (const name of readdirSync(host.dataFolder, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.jsonl')) writeFileSync(join(host.dataFolder, name), '{"v":1,"torn\n');
    }
    await host.start();
    await page.goto(host.origin);
    await page.getByRole('link', { name: 'See what can be mended' }).first().click();
    await expect(page.getByRole('heading', { name: 'Something is damaged' })).toBeVisible();
    await expect(page.getByText('The backup of', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Add what is missing' }).click();
    await expect(page.getByText('3 entries were added')).toBeVisible();
    await expect(page.getByRole('link', { name: 'See what can be mended' })).toHaveCount(0);
    await expect.poll(async () => call(host.origin, 'app/getStatus')).toMatchObject({ firstRun: false });
  });
});
