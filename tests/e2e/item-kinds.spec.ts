import type { Page } from '@playwright/test';
import type { Item } from '#core/content/item.ts';
import {
  categorise,
  gaps,
  matching,
  numeric,
  packOf,
  shortText,
  timeline,
  words,
} from '#tests/support/packs.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const items: Item[] = [
  shortText('p/short'),
  numeric('p/number'),
  matching('p/match'),
  gaps('p/gaps'),
  categorise('p/sort'),
  timeline('p/line'),
].map((item) => ({ ...item, stem: words(item.kind) }));

test.use({ pack: packOf(items) });

/** Chooses in the field of a name, by keyboard. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
}

const ANSWERS: Record<string, (page: Page) => Promise<void>> = {
  'short-text': (page) => page.getByLabel('Your answer').fill('the heavenly palace'),
  numeric: async (page) => {
    await page.getByLabel('Number', { exact: true }).fill('62,137');
    await expect(page.getByRole('button', { name: /Check answer/ })).toBeEnabled();
    await page.getByLabel('Number', { exact: true }).fill('62.1');
    await choose(page, 'Unit', 'miles');
    await page.getByLabel('Number', { exact: true }).focus();
  },
  matching: async (page) => {
    await choose(page, 'entry p', 'entry x');
    await choose(page, 'entry q', 'entry y');
    await choose(page, 'entry r', 'entry y');
  },
  gaps: async (page) => {
    await choose(page, 'Gap 2', '1967');
    await page.getByLabel('Gap 1').fill('Treaty');
  },
  categorise: async (page) => {
    await choose(page, 'entry p', 'entry x');
    await choose(page, 'entry q', 'entry x');
    await choose(page, 'entry r', 'entry y');
  },
  timeline: async (page) => {
    await page.getByLabel('entry q').fill('1900');
    await expect(page.getByText('Write a year from 1950 to 2030.')).toBeVisible();
    await expect(page.getByRole('button', { name: /Check answer/ })).toBeDisabled();
    await page.getByLabel('entry q').fill('1998');
    await page.getByLabel('entry p').fill('1957');
  },
};

test('every kind that is filled in earns full marks by keyboard alone', async ({ page, host }) => {
  const attempt = newEventId();
  const start = { event: newEventId(), attempt, unit: 'p/u', mode: 'practice' };
  await call(host.origin, 'quiz/startAttempt', start);
  await page.goto(`${host.origin}/quiz/${attempt}`);
  for (const [index] of items.entries()) {
    await expect(page.getByText(`Question ${index + 1} of ${items.length}`)).toBeVisible();
    const kind = await page.getByRole('heading', { level: 1 }).innerText();
    await ANSWERS[kind]?.(page);
    if (await page.getByRole('textbox').count()) await page.getByRole('textbox').last().press('Enter');
    else {
      await page.getByRole('button', { name: /Check answer/ }).focus();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('button', { name: /Next question|See the result/ })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${items.length} of ${items.length} right`,
  );
});

test('what is half filled in is there after a reload, and a test keeps it by itself', async ({
  page,
  host,
}) => {
  const attempt = newEventId();
  await call(host.origin, 'quiz/startAttempt', { event: newEventId(), attempt, unit: 'p/u', mode: 'test' });
  await page.goto(`${host.origin}/quiz/${attempt}`);
  while ((await page.getByRole('heading', { level: 1 }).innerText()) !== 'timeline') {
    await page.getByRole('button', { name: /Next question/ }).click();
  }
  const [number] = (await page.getByText(/Question \d of/).innerText()).match(/\d/) ?? [];
  await page.getByLabel('entry p').fill('1957');
  await expect(page.getByText('Kept on this computer')).toBeVisible();
  await page.getByLabel('entry q').fill('19');
  await page.reload();
  await page.getByRole('button', { name: new RegExp(`Question ${number}:`) }).click();
  await expect(page.getByLabel('entry p')).toHaveValue('1957');
  await expect(page.getByLabel('entry q')).toHaveValue('19');
});
