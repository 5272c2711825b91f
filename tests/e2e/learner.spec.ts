import type { Page } from '@playwright/test';
import type { SessionView } from '#core/contract/cards.ts';
import type { ProgressReport } from '#core/contract/progress-report.ts';
import type { AttemptView } from '#core/contract/questions.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';
const lesson = 'space-cooperation/what-the-clause-says';

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

/** Turns the card on the table and rates it by its key; a typed card is given up on first. Returns the question. */
async function rateByKey(page: Page, key: '1' | '2' | '3' | '4'): Promise<string> {
  const text = await headline(page).innerText();
  const giveUp = page.getByRole('button', { name: 'I do not know' });
  const knewIt = page.getByRole('button', { name: /^Knew it again in/ });
  if (await giveUp.isVisible()) await giveUp.click();
  else await page.keyboard.press('Space');
  await expect(knewIt).toBeVisible();
  await page.keyboard.press(key);
  await expect(knewIt).toBeHidden();
  return text;
}

/** Answers the question shown: the first option, that of a first part, two entries swapped, or every field filled. */
async function answer(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const options = main.getByRole('radio').or(main.getByRole('checkbox'));
  const chosen = main.locator('button[aria-haspopup=listbox]');
  const typed = main.getByRole('textbox');
  if ((await main.getByText(/^Part 1 of/).count()) > 0) return options.first().check({ force: true });
  if ((await options.count()) > 0) return page.keyboard.press('1');
  if ((await chosen.count()) + (await typed.count()) === 0) {
    return main
      .getByRole('button', { name: /^Move down/ })
      .first()
      .press('Enter');
  }
  for (const field of await typed.all()) await field.fill('2000');
  for (const field of await chosen.all()) {
    await field.press('Enter');
    await page.getByRole('option').first().press('Enter');
    await expect(page.getByRole('option')).toHaveCount(0);
  }
}

test('a first evening: read, look up, check, review, take back, and find it all again', async ({
  page,
  host,
}) => {
  await test.step('an empty start that teaches', async () => {
    await page.goto(host.origin);
    await expect(headline(page)).toContainText('Nothing studied yet');
    await expect(page.getByText('Everything stays on this computer')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(headline(page)).toHaveText('Who acts in space');
    await page.goto(`${host.origin}/lesson/space-cooperation/what-the-clause-says`);
    await expect(headline(page)).toHaveText('What the clause says');
  });

  await test.step('a term, a source, a check question', async () => {
    await page.getByRole('button', { name: 'rider', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toContainText(/rider/i);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText(/as of January 2026/).first()).toBeVisible();
    const check = page.getByRole('radiogroup').first();
    await check.getByRole('radio').first().check({ force: true });
    await page.getByRole('button', { name: 'Check answer' }).first().click();
    await expect(page.getByText(/Right|Not right/).first()).toBeVisible();
  });

  await test.step('sections are marked as read, and reading resumes where it stopped', async () => {
    await page.getByRole('button', { name: 'Mark as read, next section' }).first().click();
    await expect(page.getByRole('heading', { name: 'Where it came from' })).toBeInViewport();
    await expect
      .poll(
        async () =>
          (await call<{ position: unknown }>(host.origin, 'content/getLesson', { lesson })).position,
      )
      .not.toBeNull();
    await page.goto(`${host.origin}/lessons`);
    await page.goto(`${host.origin}/lesson/${lesson}`);
    await expect(page.getByText('You stopped here')).toBeInViewport();
  });

  await test.step('cards of what was read, by keyboard, taken back to the first', async () => {
    await page.goto(`${host.origin}/review?lesson=${lesson}`);
    const questions = [];
    for (const key of ['3', '4', '1'] as const) questions.push(await rateByKey(page, key));
    for (const question of questions.toReversed()) {
      await page.keyboard.press('Control+z');
      await expect(headline(page)).toHaveText(question);
    }
    await expect(page.getByRole('button', { name: 'Take back' })).toBeDisabled();
    await rateByKey(page, '4');
    await rateByKey(page, '3');
  });

  await test.step('closed and opened again, everything is there', async () => {
    await host.stop();
    await host.start();
    const { doneToday } = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
    expect(doneToday).toBe(2);
    await page.goto(host.origin);
    await expect(headline(page)).not.toContainText('Nothing studied yet');
    await page.goto(`${host.origin}/progress`);
    await expect(page.getByText(/facts? you would recall now/)).toBeVisible();
  });
});

test('a test is left in the middle by a crash, resumed, changed, finished and reviewed', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/quizzes`);
  await page.getByRole('button', { name: 'Take the test' }).first().click();
  await expect(page).toHaveURL(/\/quiz\/[0-9a-f]{32}$/);
  const attempt = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const answered = async () => {
    const view = await call<AttemptView>(host.origin, 'quiz/getAttempt', { attempt });
    return view.questions.filter(({ response }) => response !== undefined).length;
  };

  await test.step('answers are kept one by one, without telling', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const before = await headline(page).innerText();
      await answer(page);
      await page.getByRole('button', { name: 'Next question' }).click();
      await expect(headline(page)).not.toHaveText(before);
    }
    await expect.poll(answered).toBeGreaterThan(0);
    await expect(page.getByText('Not right')).toHaveCount(0);
  });

  await test.step('a killed host loses none of them', async () => {
    const before = await answered();
    await host.kill();
    await host.start();
    expect(await answered()).toBe(before);
    await page.reload();
    await expect(headline(page)).toBeVisible();
  });

  await test.step('finishing says what is missing; the review explains every question', async () => {
    await page
      .getByRole('button', { name: /^Finish/ })
      .first()
      .click();
    await expect(page.getByText(/not answered and will count as 0/)).toBeVisible();
    await page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .getByRole('button', { name: 'Finish', exact: true })
      .click();
    await expect(headline(page)).toHaveText(/of 12 right/);
    await expect(page.getByText('Left out').first()).toBeVisible();
  });

  await test.step('it counts as evidence', async () => {
    const { units } = await call<ProgressReport>(host.origin, 'report/getProgress');
    const answers = units
      .flatMap(({ concepts }) => concepts)
      .reduce((sum, { evidence }) => sum + evidence.items.answered, 0);
    expect(answers).toBeGreaterThan(0);
  });
});

test('practice tells at once why each option is right or wrong', async ({ page, host }) => {
  // Which questions are drawn is chance: drawn again until one of them has one right answer.
  const drawn = async (): Promise<AttemptView> => {
    const start = { event: newEventId(), attempt: newEventId(), unit, mode: 'practice' };
    const view = await call<AttemptView>(host.origin, 'quiz/startAttempt', start);
    return view.questions.some(({ kind }) => kind === 'single') ? view : drawn();
  };
  const { attempt, questions } = await drawn();
  const index = questions.findIndex(({ kind }) => kind === 'single');
  await page.goto(`${host.origin}/quiz/${attempt}`);
  // A press on the number of the question already shown would keep the focus, and Enter, to itself.
  if (index > 0) await page.getByRole('button', { name: new RegExp(`^Question ${index + 1}:`) }).click();
  await expect(page.getByText(`Question ${index + 1} of ${questions.length}`)).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: 'Check answer' })).toBeEnabled();
  await page.keyboard.press('Enter');
  // What was wrong could be tried again.
  const show = page.getByRole('button', { name: 'Show the answer' });
  const goOn = page.getByRole('button', { name: /Next question|See the result/ });
  await expect(show.or(goOn)).toBeVisible();
  if (await show.isVisible()) await show.click();
  await expect(goOn).toBeVisible();
  await expect(page.getByText(/^(Right|Not right)/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Read “/ })).toBeVisible();
  await expect(page.getByText(/Right answer|Your answer, right/).first()).toBeVisible();
});

test('settings change the look at once and the study from then on', async ({ page, host }) => {
  await page.goto(`${host.origin}/settings`);
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
