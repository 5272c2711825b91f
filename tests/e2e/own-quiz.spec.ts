import type { Page } from '@playwright/test';
import type { AttemptView } from '#core/contract/questions.ts';
import { call, expect, newEventId, test } from './fixture.ts';

/** Tabs until the element named has the focus. */
async function tabTo(page: Page, role: 'radio' | 'checkbox' | 'button', name: RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('a quiz of one’s own is made, taken and made again by keyboard alone', async ({ page, host }) => {
  test.slow();
  await page.goto(`${host.origin}/quizzes`);
  await page.getByRole('link', { name: 'Make a quiz' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a quiz of your own');
  await expect(page.getByText(/^\d+ questions fit; 10 are asked\.$/)).toBeVisible();

  await page.getByRole('searchbox', { name: 'Find a unit or concept' }).focus();
  await page.keyboard.type('wolf');
  await expect(page.getByRole('checkbox', { name: /Rules of the road/ })).toBeHidden();
  await tabTo(page, 'checkbox', /The Wolf Amendment/);
  await page.keyboard.press('Space');
  await expect(page.getByText('1 chosen: questions of any of them')).toBeVisible();
  await tabTo(page, 'button', /Which questions/);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'I missed last time' }).press('Enter');
  await expect(page.getByText(/^No question fits: none of what is chosen was read/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start with/ })).toBeDisabled();
  await tabTo(page, 'button', /Which questions/);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'All of them' }).press('Enter');
  await tabTo(page, 'checkbox', /One choice/);
  await page.keyboard.press('Space');
  await page.getByRole('textbox', { name: 'Number of questions' }).fill('3');
  await page.getByRole('textbox', { name: 'Name' }).fill('Three on the clause');
  await expect(page.getByRole('button', { name: 'Start with 3 questions' })).toBeEnabled();
  await page.keyboard.press('Enter');

  for (const number of [1, 2, 3]) {
    await expect(page.getByText(`Question ${number} of 3`)).toBeVisible();
    await page.keyboard.press('a');
    const sure = page.getByRole('radio', { name: 'Sure', exact: true });
    if (await sure.count()) {
      await tabTo(page, 'radio', /^Guess$/);
      await page.keyboard.press('ArrowLeft');
      await expect(sure).toBeChecked();
      await page.reload();
      await expect(sure).toBeChecked();
    }
    await page.keyboard.press('Enter');
    // A wrong answer leaves tries in a practice that has some; this one has none.
    await expect(page.getByRole('button', { name: /Next question|See the result/ })).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[0-3] of 3 right$/);
  await expect(page.getByText('Three on the clause, practice of')).toBeVisible();
  await expect(page.getByText('You said how sure you were: Sure')).toHaveCount(1);
  const asked = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  await page.getByRole('button', { name: 'Same choice again, new questions' }).press('Enter');
  await expect(page.getByText('Question 1 of 3')).toBeVisible();
  expect(asked).not.toContain(await page.getByRole('heading', { level: 1 }).innerText());

  await page.goto(`${host.origin}/quizzes`);
  await expect(page.getByText('Three on the clause 0 of 3 answered.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Three on the clause' })).toBeVisible();
  await page.goto(`${host.origin}/quizzes/new`);
  await expect(page.getByRole('checkbox', { name: /The Wolf Amendment/ })).toBeChecked();
});

test('adaptive practice says why, asks how sure one is, and leads to the calibration', async ({
  page,
  host,
}) => {
  test.slow();
  await page.goto(`${host.origin}/quizzes/calibration`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Knowing what you know can be measured');
  await page.getByRole('link', { name: 'Go to the quizzes' }).click();
  await page.getByRole('button', { name: 'Practise what is weakest' }).click();
  await expect(page.getByText('Question 1, 20 at most')).toBeVisible();
  await expect(page).toHaveURL(/\/quiz\/[0-9a-f]{32}$/);
  const attempt = page.url().split('/').at(-1) ?? '';
  const view = async () => call<AttemptView>(host.origin, 'quiz/getAttempt', { attempt });

  // Five are answered past the page, every one with a confidence where it is asked.
  for (let number = 1; number <= 6; number += 1) {
    const question = (await view()).questions.at(-1);
    if (!question) throw new Error('no question');
    const values = Object.fromEntries(
      question.fields.map(({ id, choices }) => [
        id,
        choices?.[0]?.id ?? (question.kind === 'numeric' ? '1' : 'x'),
      ]),
    );
    const response =
      question.kind === 'single'
        ? { kind: 'single', option: question.options[0]?.id }
        : question.kind === 'multiple'
          ? { kind: 'multiple', options: [question.options[0]?.id] }
          : question.kind === 'true-false'
            ? { kind: 'true-false', answer: true }
            : question.kind === 'ordering'
              ? { kind: 'ordering', entries: question.options.map(({ id }) => id) }
              : question.kind === 'hotspot'
                ? { kind: 'hotspot', regions: [question.options[0]?.id] }
                : { kind: question.kind, values };
    await call(host.origin, 'quiz/answerItem', {
      event: newEventId(),
      attempt,
      item: question.item,
      response,
      tookMs: 900,
      ...(question.asksConfidence ? { confidence: 95 } : {}),
    });
    if (number < 6) await call(host.origin, 'quiz/askNext', { event: newEventId(), attempt });
  }
  await page.reload();
  await expect(page.getByText('Question 6, 20 at most')).toBeVisible();
  const why = page.getByRole('complementary', { name: 'Why this question' });
  await expect(why).toContainText(/Your chance here is about \d+/);
  await expect(why).toContainText(/Your answer (raised|lowered)|stays at/);
  await page.getByRole('button', { name: /Next question/ }).click();
  await expect(page.getByText('Question 7, 20 at most')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d of 6 right$/);

  await page.goto(`${host.origin}/progress`);
  await page.getByRole('link', { name: 'How sure you were, and how right' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You said how sure you were 2 times');
  await expect(page.getByRole('img', { name: /^Calibration curve: said 95/ })).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('rowheader', { name: /^Sure \(95/ })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^common-orbit-calibration-.*\.csv$/);
});
