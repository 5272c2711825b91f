import type { Item } from '#core/content/item.ts';
import { choice, gaps, packOf, shortText, words } from '#tests/support/packs.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const items: Item[] = [
  { ...choice('p/i1', 'single', 'b'), stem: words('Which one?') },
  { ...gaps('p/i2'), stem: words('Fill the gaps.'), hints: [words('Think of the year.')] },
  { ...shortText('p/i3'), stem: words('What is it called?') },
];

test.use({ pack: packOf(items) });

test('practice gives tries and hints, tells no key before the last, and says what they cost', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/quizzes`);
  await expect(page.getByText('Up to 3 tries a question')).toBeVisible();
  await page.getByRole('button', { name: 'Practise', exact: true }).click();
  const stem = page.getByRole('heading', { level: 1 });
  const check = page.getByRole('button', { name: /Check answer/ });
  await expect(page.getByText('Question 1 of 3')).toBeVisible();
  for (let question = 1; question <= items.length; question += 1) {
    await expect(page.getByText(`Question ${question} of 3`)).toBeVisible();
    switch (await stem.innerText()) {
      case 'Which one?': {
        await page.getByText('option a', { exact: true }).click();
        await check.click();
        await expect(page.getByText('why a is wrong')).toBeVisible();
        await expect(page.getByText(/^2 tries left. The next can earn up to 67.%\.$/)).toBeVisible();
        await expect(page.getByText('Because.')).toHaveCount(0);
        await page.reload();
        await expect(page.getByRole('button', { name: /Try again/ })).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(check).toBeDisabled();
        await page.keyboard.press('h');
        await expect(page.getByText('is not the answer.')).toBeVisible();
        await expect(page.getByText(/^Hints take 10.% off this question\.$/)).toBeVisible();
        await page.getByText('option b', { exact: true }).click();
        await check.click();
        await expect(page.getByText('Because.', { exact: true })).toBeVisible();
        break;
      }
      case 'Fill the gaps.': {
        await page.getByRole('button', { name: /Hint/ }).click();
        await expect(page.getByText('Think of the year.')).toBeVisible();
        await page.getByLabel('Gap 1').fill('pact');
        await page.getByRole('button', { name: /Gap 2$/ }).click();
        await page.getByRole('option', { name: '1967' }).click();
        await check.click();
        await expect(page.getByText('Partly right').first()).toBeVisible();
        await expect(page.getByText('treaty')).toHaveCount(0);
        await page.getByRole('button', { name: 'Show the answer' }).click();
        await expect(page.getByText('Right: treaty')).toBeVisible();
        break;
      }
      default:
        await page.getByLabel('Your answer').fill('Tiangong');
        await check.click();
        await expect(page.getByText('Because.', { exact: true })).toBeVisible();
    }
    await page.getByRole('button', { name: /Next question|See the result/ }).click();
  }
  await expect(stem).toHaveText('2 of 3 right');
  await page.getByRole('button', { name: /Which one\?/ }).click();
  await expect(page.getByText(/With tries and hints counted: 57.%\./)).toBeVisible();
});

test('a test counts its time down, keeps half an answer through a closed window, and hands itself in', async ({
  page,
  context,
  host,
}) => {
  await page.goto(`${host.origin}/quizzes`);
  await page.getByRole('button', { name: 'Take the test' }).click();
  await expect(page.getByRole('timer')).toHaveText('5 min left');
  const goTo = async (stem: string) => {
    for (const step of await page.getByRole('button', { name: /^Question \d:/ }).all()) {
      await step.click();
      if ((await page.getByRole('heading', { level: 1 }).innerText()) === stem) return;
    }
  };

  // Answered in another window, which this one has not heard of.
  await goTo('Which one?');
  const attempt = page.url().split('/').at(-1) ?? '';
  const answerElsewhere = (option: string) =>
    call(host.origin, 'quiz/answerItem', {
      event: newEventId(),
      attempt,
      item: 'p/i1',
      response: { kind: 'single', option },
      tookMs: 1,
    });
  await answerElsewhere('a');
  await page.getByText('option b', { exact: true }).click();
  const quarrel = page.getByRole('status').filter({ hasText: 'Changed in another window' });
  await expect(quarrel).toContainText('What you chose here is not kept so far');
  await expect(page.getByRole('radio', { name: 'option a' }).first()).toBeChecked();
  await expect(page.getByRole('radio', { name: 'option b' }).last()).toBeChecked();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(quarrel).toHaveCount(0);
  await expect(page.getByText('Kept on this computer.')).toBeVisible();
  await answerElsewhere('c');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(quarrel).toContainText('The answer that is kept from there is shown.');
  await expect(page.getByRole('radio', { name: 'option c' })).toBeChecked();

  await goTo('Fill the gaps.');
  await page.getByLabel('Gap 1').fill('trea');
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.clock.install();
  await again.goto(address);
  // It opens where it was left.
  await expect(again.getByLabel('Gap 1')).toHaveValue('trea');
  await again.getByRole('button', { name: 'Hide time' }).click();
  await expect(again.getByRole('timer')).toHaveCount(0);
  await again.reload();
  await expect(again.getByRole('button', { name: 'Show time' })).toBeVisible();
  await expect(again.getByRole('timer')).toHaveCount(0);
  await again.getByRole('button', { name: 'Show time' }).click();
  await again.clock.fastForward('03:30');
  await expect(again.getByRole('timer')).toHaveText(/^1:\d\d left$/);
  await again.clock.fastForward('02:00');
  await expect(again.getByText(/^Time is up. Answers count for another 0:\d\d\.$/)).toBeVisible();
  await again.clock.fastForward('01:10');
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('0 of 3 right');
});

test('a paper prints without its key, which has a sheet of its own; the number finds it again', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/quizzes`);
  await page.getByRole('button', { name: 'Print on paper' }).click();
  await expect(page.getByText('Name', { exact: true })).toBeVisible();
  const stems = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(stems.toSorted()).toEqual(['Fill the gaps.', 'What is it called?', 'Which one?']);
  await expect(page.getByText(/Because|Tiangong|treaty/)).toHaveCount(0);
  const address = page.url();
  await page.getByRole('link', { name: 'The key' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Key to “A unit”');
  await expect(page.getByText('Tiangong')).toBeVisible();
  await expect(page.getByText('treaty', { exact: true })).toBeVisible();
  await page.goto(address.toLowerCase());
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(stems);
});
