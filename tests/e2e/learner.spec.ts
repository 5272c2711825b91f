import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

async function beginFirstLesson(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing studied yet');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the clause says');
}

/** Turns the card on the table and rates it by its key; typed cards are given up on first. */
async function rateByKey(page: Page, key: '1' | '2' | '3' | '4'): Promise<string> {
  const question = page.getByRole('heading', { level: 1 });
  const text = await question.innerText();
  const giveUp = page.getByRole('button', { name: 'I do not know' });
  if (await giveUp.isVisible()) await giveUp.click();
  else await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Knew it/ })).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /^Knew it/ })).toBeHidden();
  return text;
}

test('reads, looks up, checks, reviews, takes back, leaves and finds everything again', async ({ page, host }) => {
  await test.step('read the first lesson', async () => {
    await beginFirstLesson(page, host.origin);
    await page.getByRole('button', { name: 'rider', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toContainText('rider');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Next section|^Mark as read, next section/ }).first().click();
  });
  await test.step('review its cards', async () => {
    await page.goto(`${host.origin}/review?unit=${unit}`);
    await expect(page.getByRole('button', { name: /Show answer/ })).toBeVisible();
    const first = await rateByKey(page, '4');
    await rateByKey(page, '4');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
    await rateByKey(page, '3');
  });
  await test.step('leave and come back', async () => {
    await host.stop();
    await host.start();
    await page.goto(`${host.origin}/cards`);
    await expect(page.getByText(/1 begun|1 started/)).toBeVisible();
  });
});
