import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const LESSON = '/lesson/space-cooperation/what-the-clause-says';

async function openLesson(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}${LESSON}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const paragraph = (page: Page, index: number) =>
  page
    .locator('[data-block]')
    .filter({ has: page.locator('[data-at]') })
    .nth(index);

const panel = (page: Page) => page.getByRole('dialog', { name: 'Highlights, notes and bookmarks' });

/** Opens the list of what is marked, by keys. */
async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Highlights, notes and bookmarks' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
}

test('a lesson is set as the reader likes it, and stays so', async ({ page, host }) => {
  await openLesson(page, host.origin);
  const words = paragraph(page, 0).locator('[data-at]').first();
  const faceOf = async () => words.evaluate((element) => getComputedStyle(element).fontFamily);
  const before = await faceOf();
  await page.getByRole('button', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Serif', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Spaced' })).toBeChecked();
  await page.getByRole('radio', { name: 'Normal' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect.poll(faceOf).not.toBe(before);
  await page.reload();
  await expect(page.locator('article')).toHaveAttribute('data-face', 'spaced');
  await expect(page.locator('article')).toHaveAttribute('data-spacing', 'open');
});

test('a paragraph is marked, annotated and bookmarked by keys alone, and all of it taken back', async ({
  page,
  host,
}) => {
  await openLesson(page, host.origin);
  const first = paragraph(page, 0);
  await first.getByRole('button', { name: 'Mark this paragraph' }).focus();

  await test.step('with a note that is kept while it is written', async () => {
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Your note' })).toBeFocused();
    await page.keyboard.type('Compare with 1967.');
    await expect(page.getByText('Kept', { exact: true })).toBeVisible();
    await page.reload();
    await expect(first.locator('mark').first()).toBeVisible();
    await expect(first.getByRole('note', { name: /^Your note/ })).toHaveText('Compare with 1967.');
  });

  await test.step('the menu of the paragraph changes it, and keeps the paragraph', async () => {
    await first.getByRole('button', { name: 'Mark this paragraph' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Highlight in green' }).focus();
    await page.keyboard.press('Enter');
    await expect(first.locator('mark').first()).toHaveAttribute('data-colour', 'green');
    await first.getByRole('button', { name: 'Mark this paragraph' }).focus();
    await page.keyboard.press('b');
    await expect(first.getByRole('button', { name: /bookmarked/ })).toBeVisible();
  });

  await test.step('the list leads to it', async () => {
    await openPanel(page);
    await panel(page)
      .getByRole('button', { name: /^green: / })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('Compare with 1967.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveCount(0);
  });

  await test.step('the newest is taken back first', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/^Bookmark at .* taken back$/)).toBeVisible();
    await expect(first.getByRole('button', { name: /bookmarked/ })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(first.locator('mark').first()).toHaveAttribute('data-colour', 'yellow');
  });
});

test('words are marked by selecting them, and saved as Markdown', async ({ page, host }) => {
  await openLesson(page, host.origin);
  const words = paragraph(page, 1).locator('[data-at]').first();
  await words.dblclick({ position: { x: 20, y: 10 } });
  await page
    .getByRole('toolbar', { name: 'The words selected' })
    .getByRole('button', { name: 'Highlight in pink' })
    .click();
  const mark = paragraph(page, 1).locator('mark');
  await expect(mark).toHaveAttribute('data-colour', 'pink');
  const quote = (await mark.textContent()) ?? '';
  expect(quote).not.toBe('');

  await openPanel(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('what-the-clause-says-notes.md');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(`> ${quote}`);
  await page.keyboard.press('Escape');

  await mark.click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(mark).toHaveCount(0);

  await test.step('over several paragraphs each is marked, by a key, and all are taken back together', async () => {
    const marked = page.locator('[data-block]').filter({ has: page.locator('mark') });
    const [from, , to] = [paragraph(page, 0), paragraph(page, 1), paragraph(page, 2)];
    await from
      .locator('[data-at]')
      .first()
      .click({ position: { x: 60, y: 10 } });
    await to
      .locator('[data-at]')
      .first()
      .click({ position: { x: 60, y: 10 }, modifiers: ['Shift'] });
    await expect(page.getByRole('toolbar', { name: 'The words selected in 3 paragraphs' })).toBeVisible();
    await page.keyboard.press('h');
    await expect(marked).toHaveCount(3);
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Highlight or note on 3 passages taken back')).toBeVisible();
    await expect(marked).toHaveCount(0);
    await from.getByRole('button', { name: 'Mark this paragraph' }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(page.getByRole('toolbar', { name: 'The words selected in 2 paragraphs' })).toBeVisible();
    await page.keyboard.press('h');
    await expect(marked).toHaveCount(2);
    await expect(from.locator('mark').first()).toHaveAttribute('data-colour', 'yellow');
  });
});

test('words are found in the lesson, forwards and back', async ({ page, host }) => {
  await openLesson(page, host.origin);
  await page.getByRole('button', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in this lesson' });
  await expect(field).toBeFocused();
  await page.keyboard.type('clause');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^\d+ of \d+$/);
  const [first = ''] = ((await count.textContent()) ?? '').split(' ');
  const total = Number((await count.textContent())?.split(' ').at(-1));
  expect(total).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`${(Number(first) % total) + 1} of ${total}`);
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(`${first} of ${total}`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('lesson-found')?.size)).toBe(total);
  await field.fill('qqqq');
  await expect(count).toHaveText('Not found');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeFocused();
});

test('a term leads to the glossary, and the glossary back to the lessons that use it', async ({
  page,
  host,
}) => {
  await openLesson(page, host.origin);
  await page.getByRole('button', { name: 'rider', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'In the glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^rider/i })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Find a term' }).fill('RIDER');
  const entry = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 2, name: /^rider/i }),
  });
  await entry
    .getByRole('link', { name: /What the clause says/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(LESSON));
});

test('on paper a lesson has its sources at the end and none of its controls', async ({ page, host }) => {
  await openLesson(page, host.origin);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark this paragraph' }).first()).toBeHidden();
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeHidden();
});
