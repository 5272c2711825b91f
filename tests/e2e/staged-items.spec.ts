import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { essay, hotspot, packOf, scenario, words } from '#tests/support/packs.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const items = [hotspot('p/place', 'c'), scenario('p/case'), essay('p/essay')].map((item) => ({
  ...item,
  stem: words(item.kind),
}));

test.use({ pack: packOf(items, 2) });

async function begin(page: Page, origin: string, mode: 'practice' | 'test'): Promise<void> {
  const attempt = newEventId();
  const start = { event: newEventId(), attempt, unit: 'p/u', mode, items: items.length };
  await call(origin, 'quiz/startAttempt', start);
  await page.goto(`${origin}/quiz/${attempt}`);
}

async function isAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

const check = (page: Page) => page.getByRole('button', { name: /Check answer|Hand in/ });

/** Hands in what was chosen by keyboard, once the page has seen it. */
async function handIn(page: Page): Promise<void> {
  await expect(check(page)).toBeEnabled();
  await check(page).focus();
  await page.keyboard.press('Enter');
}

const ANSWERS: Record<string, (page: Page) => Promise<void>> = {
  hotspot: async (page) => {
    await isAccessible(page);
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    while (!(await page.getByRole('radio', { name: /place c/ }).isChecked()))
      await page.keyboard.press('ArrowDown');
    await handIn(page);
  },
  scenario: async (page) => {
    await page.getByRole('radio', { name: /option b/ }).focus();
    await page.keyboard.press('Space');
    await handIn(page);
    await expect(page.getByText('It was b.')).toBeVisible();
    await expect(page.getByText('part 2', { exact: true })).toBeFocused();
    await isAccessible(page);
    for (const option of [/option a/, /option c/]) {
      await page.getByRole('checkbox', { name: option }).focus();
      await page.keyboard.press('Space');
    }
    await handIn(page);
    await expect(page.getByText('part 3', { exact: true })).toBeFocused();
    await page.getByRole('radio', { name: 'False' }).focus();
    await page.keyboard.press('Space');
    await handIn(page);
  },
  essay: async (page) => {
    await page.getByLabel('Your text').fill('Half a sen');
    await page.reload();
    await expect(page.getByLabel('Your text')).toHaveValue('Half a sen');
    await page.getByLabel('Your text').pressSequentially('tence.');
    await handIn(page);
    await expect(page.getByText('A model answer.')).toBeVisible();
    await expect(page.getByText('Not marked yet', { exact: true })).toBeVisible();
    await isAccessible(page);
    for (const criterion of ['criterion a', 'criterion b', 'criterion c']) {
      await page.getByRole('checkbox', { name: new RegExp(criterion) }).focus();
      await page.keyboard.press('Space');
    }
    await expect(page.getByText('4 of 4 points. Kept on this computer.')).toBeVisible();
    await page.getByRole('button', { name: /Next question|See the result/ }).focus();
  },
};

test('a drawing, a case and an essay earn full marks by keyboard alone', async ({ page, host }) => {
  test.slow();
  await begin(page, host.origin, 'practice');
  const open = new Set(items.map(({ kind }) => kind as string));
  while (open.size > 0) {
    const kind = await page.getByRole('heading', { level: 1 }).innerText();
    expect(open.delete(kind)).toBe(true);
    await ANSWERS[kind]?.(page);
    await expect(page.getByRole('button', { name: /Next question|See the result/ })).toBeFocused();
    await page.keyboard.press('Enter');
    if (open.size > 0) await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(kind);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 of 3 right');
});

test('a place is pointed at, and a text left unmarked is marked on the result', async ({ page, host }) => {
  await begin(page, host.origin, 'practice');
  const heading = page.getByRole('heading', { level: 1 });
  const goTo = async (kind: string) => {
    const steps = page.getByRole('button', { name: /^Question \d/ });
    for (let step = 0; step < items.length; step += 1) {
      await steps.nth(step).click();
      if ((await heading.innerText()) === kind) return;
    }
  };
  await goTo('hotspot');
  const box = await page.getByRole('img', { name: 'Three dots in a row.' }).boundingBox();
  if (!box) throw new Error('the drawing has a size');
  await page.mouse.click(box.x + box.width * 0.1, box.y + box.height * 0.1);
  await expect(page.getByText(/There is no place to choose/)).toBeVisible();
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.5);
  await expect(page.getByRole('radio', { name: /place c/ })).toBeChecked();
  await check(page).click();
  await expect(page.getByText('Your answer, right')).toBeVisible();

  await goTo('essay');
  await page.getByLabel('Your text').fill('My own words.');
  await check(page).click();
  await expect(page.getByText('Not marked yet', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText(/One text is not marked yet/)).toBeVisible();
  await expect(page.getByText(/That is 50/)).toBeVisible();
  await isAccessible(page);
  await page.getByRole('checkbox', { name: /criterion a/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/One text is not marked yet/)).toBeHidden();
  await expect(page.getByText(/With partly right answers counted: 50/)).toBeVisible();

  // On paper the questions about a case have numbers, their options letters; the key calls them the same.
  const printed = page.getByText(/^\d\.\d part \d$/);
  await page.getByRole('link', { name: 'Print on paper' }).click();
  await expect(printed).toHaveText([/^\d\.1 part 1$/, /^\d\.2 part 2$/, /^\d\.3 part 3$/]);
  const parts = await printed.allInnerTexts();
  await page.getByRole('link', { name: 'The key' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Key to/);
  await expect(printed).toHaveText(parts);
});
