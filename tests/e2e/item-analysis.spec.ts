import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { plainText } from '#core/content/plain-text.ts';
import type { AttemptView } from '#core/contract/questions.ts';
import { call, expect, newEventId, test, type Host } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';
const screen = `/quizzes/analysis?unit=${encodeURIComponent(unit)}`;

/** A finished practice in which every single-choice and true-false question got the first thing that can be chosen. */
async function practise({ origin }: Host): Promise<AttemptView> {
  const attempt = newEventId();
  const start = { event: newEventId(), attempt, unit, mode: 'practice', items: 12 };
  const { questions } = await call<AttemptView>(origin, 'quiz/startAttempt', start);
  for (const { item, kind, options } of questions) {
    if (kind !== 'single' && kind !== 'true-false') continue;
    const response = kind === 'single' ? { kind, option: options[0]?.id } : { kind, answer: true };
    await call(origin, 'quiz/answerItem', { event: newEventId(), attempt, item, response, tookMs: 900 });
  }
  return call(origin, 'quiz/finishAttempt', { event: newEventId(), attempt });
}

/** The figures of one column from top to bottom, those that are known. */
async function figuresOf(page: Page, column: number): Promise<number[]> {
  const rows = page.getByRole('grid', { name: 'Questions' }).getByRole('row');
  const texts = await rows
    .getByRole('gridcell')
    .evaluateAll(
      (cells, index) =>
        cells
          .filter((cell) => cell.parentElement?.children[index] === cell)
          .map((cell) => cell.lastElementChild?.textContent ?? ''),
      column,
    );
  return texts.filter((text) => /\d/.test(text)).map((text) => Number.parseFloat(text));
}

const columnHeader = (page: Page, name: string): Locator => page.getByRole('columnheader', { name });

test('the analysis teaches while there is none, and is reached from finished attempts', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/quizzes/analysis`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Questions tell on themselves once they are answered',
  );
  await page.getByRole('link', { name: 'Go to the quizzes' }).click();
  await expect(page).toHaveURL(/\/quizzes$/);
  await practise(host);
  await page.reload();
  await page.getByRole('link', { name: 'How the questions did' }).click();
  await expect(page).toHaveURL(/\/quizzes\/analysis\?unit=space-cooperation%2Fwolf-amendment$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /The Wolf Amendment.* earned \d+\u202f% on average/,
  );
  await expect(page.getByText(/^One attempt says little\./)).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'needs attempts' }).first()).toBeVisible();
});

test('questions are sorted by keyboard, and what is not known stays last', async ({ page, host }) => {
  for (let round = 0; round < 2; round += 1) await practise(host);
  await page.goto(`${host.origin}${screen}`);
  const grid = page.getByRole('grid', { name: 'Questions' });
  await grid.getByRole('row').nth(1).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  const facility = columnHeader(page, 'Facility');
  await expect(facility).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(facility).toHaveAttribute('aria-sort', 'ascending');
  const up = await figuresOf(page, 2);
  expect(up.length).toBeGreaterThan(4);
  expect(up).toEqual(up.toSorted((a, b) => a - b));
  await page.keyboard.press('Enter');
  await expect(facility).toHaveAttribute('aria-sort', 'descending');
  expect(await figuresOf(page, 2)).toEqual(up.toReversed());
  await columnHeader(page, 'Discrimination').click();
  const last = grid.getByRole('row').last();
  await expect(last.getByRole('gridcell').nth(2)).toHaveText(/(all alike|needs attempts)$/);
});

test('a question opens into its answers, and all of it is saved as a table', async ({ page, host }) => {
  const { questions } = await practise(host);
  const single = questions.find(({ kind }) => kind === 'single');
  const chosen = plainText(single?.options[0]?.text ?? []);
  await page.goto(`${host.origin}${screen}`);
  const question = page.getByRole('button', { name: plainText(single?.stem ?? []), exact: true });
  await question.click();
  const answers = page.getByRole('listitem').filter({ has: question });
  const option = answers.getByRole('listitem').filter({ has: page.getByText(chosen, { exact: true }) });
  await expect(option).toContainText('once');
  await expect(answers.getByText('Guessing')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^common-orbit-questions-wolf-amendment-\d{4}-\d\d-\d\d\.csv$/,
  );
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFquestion,text,kind,level,asked,answered,facility,/);
  expect(lines).toHaveLength(questions.length + 1);
});

test('the kind of attempts is kept in the address, and none of a kind is said', async ({ page, host }) => {
  await practise(host);
  await page.goto(`${host.origin}${screen}`);
  await page.getByText('Tests', { exact: true }).click();
  await expect(page).toHaveURL(/mode=test/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No such attempt/);
  await page.reload();
  await page.getByText('Practice', { exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Questions' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the screen has no serious barrier, scrolls nowhere sideways, and is whole on paper', async ({
      page,
      host,
    }) => {
      test.slow();
      await practise(host);
      await page.goto(`${host.origin}${screen}`);
      await expect(page.getByRole('grid', { name: 'Questions' })).toBeVisible();
      for (const [width, height] of [
        [1280, 800],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
          [],
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
      await page.emulateMedia({ media: 'print' });
      for (const figure of await page.locator('dl').all()) await expect(figure).toBeVisible();
      await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeHidden();
    });
  });
}
