import type { Page } from '@playwright/test';
import { makePng } from '#tests/support/pictures.ts';
import { expect, test } from './fixture.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

async function chooseKind(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /Kind/ }).click();
  await page.getByRole('option', { name: kind }).click();
}

test('own notes: written, kept while unsaved, reviewed, put away and brought back', async ({
  page,
  host,
}) => {
  await test.step('a first note, whose text outlives a reload', async () => {
    await page.goto(`${host.origin}/cards`);
    await page.getByRole('link', { name: 'My notes' }).click();
    await page.getByRole('link', { name: 'New note' }).click();
    await page.getByRole('textbox', { name: 'Question' }).fill('Which probe landed on the far side first?');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText('what you wrote before')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(
      'Which probe landed on the far side first?',
    );
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('An answer is missing.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Answer' }).fill('Chang’e 4');
    // Not ended by a blank: what is typed belongs to the note that is saved.
    await page.getByLabel('Tags').fill('moon');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused();
    await expect(page.getByRole('list', { name: 'Tags: chosen' })).toContainText('moon');
  });

  await test.step('a text with gaps, made with the keys', async () => {
    await chooseKind(page, 'Text with gaps');
    const text = page.getByLabel('Text', { exact: true });
    await text.fill('Tiangong has a crew of three.');
    await text.press('End');
    await text.press('ArrowLeft');
    for (let count = 0; count < 5; count += 1) await text.press('Shift+ArrowLeft');
    await text.press('Control+Shift+C');
    await expect(text).toHaveValue('Tiangong has a crew of {{c1::three}}.');
    await expect(page.getByText('One card')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Saved.')).toBeVisible();
  });

  await test.step('both are in the deck, are asked, and one that is corrected says so', async () => {
    await page.getByRole('link', { name: 'My deck' }).click();
    await expect(page.getByText('2 notes')).toBeVisible();
    await page.getByRole('link', { name: 'Review' }).click();
    await expect(headline(page)).toContainText('far side');
    await page.keyboard.press('Space');
    await expect(page.getByText('Chang’e 4', { exact: true })).toBeVisible();
    await page.keyboard.press('1');
    await expect(headline(page)).toContainText('Tiangong');
    await page.goto(`${host.origin}/notes`);
    await page.getByRole('link', { name: 'My deck' }).click();
    await page.getByRole('link', { name: /far side/ }).click();
    await page.getByRole('textbox', { name: 'Answer' }).fill('Chang’e 4, in 2019');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('changed since you last answered')).toBeVisible();
  });

  await test.step('one goes to the trash, comes back by undo, goes again and is brought back', async () => {
    const putAway = page.getByRole('button', { name: /^Put “Which probe/ });
    await putAway.click();
    await expect(page.getByText('1 note', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 notes')).toBeVisible();
    await putAway.click();
    await page.getByRole('link', { name: 'My notes' }).click();
    await page.getByRole('link', { name: 'One note is in the trash' }).click();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect(headline(page)).toHaveText('The trash is empty');
  });

  await test.step('a deck is named, removed and taken back', async () => {
    await page.goto(`${host.origin}/notes`);
    await page.getByRole('button', { name: 'More for “My deck”' }).click();
    await page.getByRole('menuitem', { name: 'Rename deck' }).click();
    await page.getByLabel('Name of the deck').fill('Moon');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'More for “Moon”' }).click();
    await page.getByRole('menuitem', { name: 'Remove deck' }).click();
    await expect(headline(page)).toHaveText('You have no notes of your own yet');
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(page.getByText('2 notes', { exact: true })).toBeVisible();
  });
});

test('a picture with covered parts, made and learned without a mouse', async ({ page, host }) => {
  await page.goto(`${host.origin}/notes/new`);
  await chooseKind(page, 'Picture with covered parts');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a picture' }).press('Enter'),
  ]);
  await chooser.setFiles({ name: 'probe.png', mimeType: 'image/png', buffer: makePng(600, 400) });
  for (const [name, arrow] of [
    ['Solar wing', 'ArrowLeft'],
    ['Antenna', 'ArrowUp'],
  ] as const) {
    await page.getByRole('button', { name: 'Cover a part' }).press('Enter');
    await expect(page.locator('[role=button][id^=part-cover]:focus')).toBeVisible();
    for (let count = 0; count < 30; count += 1) await page.keyboard.press(arrow);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator('input:focus')).toBeVisible();
    await page.keyboard.type(name);
  }
  await expect(page.getByRole('button', { name: /^Part 1, Solar wing: 10 % from the left/ })).toBeVisible();
  await page.getByLabel('What the picture shows').fill('A probe seen from above');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved.')).toBeVisible();

  await page.goto(`${host.origin}/review`);
  await expect(headline(page)).toHaveText('What is part 1 of 2, left?');
  await expect(page.getByRole('img', { name: 'A probe seen from above' })).toBeVisible();
  const parts = page.getByRole('list', { name: 'Parts of the picture' });
  await expect(parts).toContainText('Part 1 of 2, left: ?');
  await page.keyboard.press('Space');
  await expect(parts).toContainText('Part 1 of 2, left: Solar wing');
  await expect(parts).toContainText('Part 2 of 2, top middle: ?');
  await page.keyboard.press('4');
  await expect(headline(page)).toHaveText('What is part 2 of 2, top middle?');
});

test('text that is not saved is not lost: left, too long, in a deck that is gone, or changed elsewhere', async ({
  page,
  context,
  host,
}) => {
  const question = (window: Page) => window.getByRole('textbox', { name: 'Question' });
  const save = (window: Page) => window.getByRole('button', { name: /^Save/ });

  await test.step('left for another screen, it is named there; a deck made meanwhile takes it', async () => {
    await page.goto(`${host.origin}/notes/new`);
    await question(page).fill('Who built Zarya?');
    await page.getByRole('link', { name: 'My notes' }).click();
    await expect(page.getByText('You began a note')).toBeVisible();
    await page.getByRole('button', { name: 'New deck' }).click();
    await page.getByLabel('Name of the deck').fill('Stations');
    await page.keyboard.press('Enter');
    await expect(headline(page)).toHaveText('One deck of your own');
    await page.getByRole('link', { name: 'Go on writing' }).click();
    await expect(question(page)).toHaveValue('Who built Zarya?');
    await page.getByRole('textbox', { name: 'Answer' }).fill('Khrunichev');
    await save(page).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.goto(`${host.origin}/notes`);
    await expect(headline(page)).toHaveText('One deck of your own');
    await expect(page.getByText('1 note', { exact: true })).toBeVisible();
  });

  await test.step('a field says when it takes no more', async () => {
    await page.goto(`${host.origin}/notes/new`);
    await question(page).focus();
    await page.keyboard.insertText('x'.repeat(5001));
    await expect(page.getByText('This field is full: it holds 5,000 characters.')).toBeVisible();
    await question(page).fill('');
  });

  await test.step('changed in two windows, the second is asked, also where the host is away just then', async () => {
    await page.goto(`${host.origin}/notes`);
    await page.getByRole('link', { name: 'Stations' }).click();
    await page.getByRole('link', { name: 'Who built Zarya?' }).click();
    const other = await context.newPage();
    await other.goto(page.url());
    await question(other).fill('Who paid for Zarya?');
    await save(other).click();
    await expect(other.getByRole('alert')).toBeHidden();
    await question(page).fill('Who launched Zarya?');
    await save(page).click();
    await expect(page.getByText('changed in another window')).toBeVisible();
    await host.stop();
    await page.getByRole('button', { name: 'Save mine in its place' }).click();
    await expect(page.getByText('Common Orbit did not answer')).toBeVisible();
    await host.start();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Save mine in its place' }).click();
    await expect(page.getByRole('link', { name: 'Who launched Zarya?' })).toBeVisible();
  });

  await test.step('in the trash without any deck, notes are brought back into a new one', async () => {
    await page.goto(`${host.origin}/notes`);
    await page.getByRole('button', { name: 'More for “Stations”' }).click();
    await page.getByRole('menuitem', { name: 'Remove deck' }).click();
    await page.getByRole('link', { name: 'One note is in the trash' }).click();
    await page.getByRole('button', { name: 'New deck' }).click();
    await page.getByLabel('Name of the deck').fill('Modules');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bring back', exact: true }).click();
    await expect(headline(page)).toHaveText('The trash is empty');
  });
});
