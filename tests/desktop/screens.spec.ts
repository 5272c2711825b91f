import type { Page } from '@playwright/test';
import { expect, test, type Desktop } from './fixture.ts';

const clickMenu = ({ app }: Desktop, id: string) =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

const rail = (page: Page) => page.getByRole('navigation', { name: 'Screens' });

test('the menu shows every screen and the list of shortcuts', async ({ desktop }) => {
  const screens = {
    'show-lessons': 'Lessons',
    'show-flashcards': 'Flashcards',
    'show-quizzes': 'Quizzes',
    'show-explore': 'Explore',
    'show-progress': 'Progress',
    'show-settings': 'Settings',
    'show-today': 'Today',
  };
  await expect(rail(desktop.page)).toBeVisible();
  for (const [command, name] of Object.entries(screens)) {
    await clickMenu(desktop, command);
    await expect(rail(desktop.page).locator('[aria-current="page"]')).toHaveAccessibleName(new RegExp(name));
  }
  await clickMenu(desktop, 'show-shortcuts');
  await expect(desktop.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a lesson begun and a card rated are there after the app was closed; the menu takes the rating back', async ({
  start,
}) => {
  const first = await start();
  await first.page.getByRole('button', { name: 'Begin the first lesson' }).click();
  const section = first.page.getByRole('region', { name: 'Five or fifteen?' });
  await section.getByRole('button', { name: 'Mark as read, next section' }).click();
  await expect(section.getByText('Read', { exact: true })).toBeVisible();

  await clickMenu(first, 'show-flashcards');
  await first.page.getByRole('link', { name: 'Learn new cards' }).click();
  await first.page.getByRole('button', { name: /Show answer|I do not know/ }).click();
  await first.page.getByRole('button', { name: /^Knew it/ }).click();
  await expect(first.page.getByRole('button', { name: 'Take back' })).toBeEnabled();
  expect(await first.quit()).toBe(0);

  const second = await start();
  await expect(rail(second.page)).toBeVisible();
  await clickMenu(second, 'show-flashcards');
  await expect(second.page.getByText(/You have met 1 of/)).toBeVisible();
  await second.page
    .getByRole('main')
    .getByRole('link', { name: /Learn new cards|Review what is due|Go on learning/ })
    .click();
  await expect(second.page.getByRole('button', { name: 'Take back' })).toBeEnabled();
  await clickMenu(second, 'undo');
  await expect(second.page.getByRole('button', { name: 'Take back' })).toBeDisabled();
  await clickMenu(second, 'show-flashcards');
  await expect(second.page.getByText(/You have met 0 of/)).toBeVisible();
});
