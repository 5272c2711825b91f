import { call, expect, newEventId, test, type Host } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

/** Rates some cards, so that there is something to schedule. */
async function studyALittle({ origin }: Host): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) {
    const { card } = await call<{ card: { card: string } }>(origin, 'study/getNextCard', { unit });
    await call(origin, 'study/rateCard', {
      event: newEventId(),
      card: card.card,
      rating: 'easy',
      tookMs: 4000,
      unit,
    });
  }
}

const preset = ({ origin }: Host) =>
  call<{ preset: { retention: number; steps: unknown } }>(origin, 'scheduling/getOptions');

test('options are weighed before they are kept, and scheduled cards move only when asked', async ({
  page,
  host,
}) => {
  await studyALittle(host);
  await page.goto(`${host.origin}/cards`);
  await page.getByRole('link', { name: 'Study options' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cards come back at 90/);
  await expect(page.getByRole('button', { name: /Options for/ })).toContainText('All cards');
  await expect(page.getByText(/^Over 8 weeks about/)).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).click();
  const heads = page.getByRole('region', { name: 'The next eight weeks' }).getByRole('columnheader');
  await expect(heads).toHaveText(['Day', 'Minutes']);
  const retention = page.getByRole('slider', { name: 'Recall when a card comes back' });
  await retention.focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^Over 8 weeks about .* instead of/)).toBeVisible();
  await expect(heads).toHaveText(['Day', 'As it is', 'Changed']);
  expect((await preset(host)).preset.retention).toBe(0.9);

  const steps = page.getByLabel('Learning steps');
  await steps.fill('10m soon');
  await expect(page.getByText('“soon” is no time.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply' })).toBeDisabled();
  await steps.fill('5 20m');
  await expect(page.getByText(/^Over 8 weeks about .* instead of/)).toBeVisible();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Cards that are scheduled stay on their days.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Cards come back at 96/);
  expect(await preset(host)).toMatchObject({ preset: { retention: 0.96, steps: { learning: [5, 20] } } });

  // The way on has the focus; from there it goes by keyboard alone.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show what moving them does' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Of 12 cards \d+ would come sooner/)).toBeVisible();
  await page.getByRole('button', { name: /^Move \d+ cards?$/ }).click();
  await expect(page.getByText(/cards? (was|were) moved\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Show what moving them does' }).click();
  await expect(page.getByText(/^Of 12 cards \d+ would come sooner/)).toBeVisible();
  await expect(page.getByText(/It takes 400 reviews on a later day/)).toBeVisible();
});

test('one deck can have options of its own', async ({ page, host }) => {
  await page.goto(`${host.origin}/cards/options?deck=${unit}`);
  await page.getByText('Its own limit of new cards').click();
  await page.getByRole('textbox', { name: 'New cards a day' }).fill('3');
  await page.keyboard.press('Enter');
  // Once the workload has been worked out, nothing moves under the pointer any more.
  await expect(page.getByText(/^Over 8 weeks about .* instead of/)).toBeVisible();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('Cards that are scheduled stay on their days.')).toBeVisible();
  const { decks } = await call<{ decks: { deck: string; options: unknown }[] }>(
    host.origin,
    'scheduling/getOptions',
  );
  expect(decks.find(({ deck }) => deck === unit)?.options).toEqual({ newPerDay: 3 });
});

test('an exam is planned, set, changed and removed', async ({ page, host }) => {
  const { today } = await call<{ today: string }>(host.origin, 'scheduling/getExams');
  const dateIn = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  await page.goto(`${host.origin}/cards/exams`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No exam ahead');
  await page.getByRole('button', { name: 'Set an exam' }).click();
  await expect(page.getByText('An exam needs a name, a day and a deck.')).toBeVisible();
  await page.getByLabel('Name').fill('Space law');
  await page.getByLabel('Day', { exact: true }).fill(today);
  await expect(page.getByText('Choose a day after today.')).toBeVisible();
  await page.getByLabel('Day', { exact: true }).fill(dateIn(5));
  await page.getByRole('button', { name: 'All decks' }).click();
  for (const deck of await page.getByRole('checkbox').all()) await expect(deck).toBeChecked();
  await expect(page.getByText('An exam needs a name, a day and a deck.')).toBeHidden();
  await expect(page.getByText(/cards will not fit$/)).toBeVisible();
  await page.getByRole('button', { name: 'Set an exam' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Space law on /);
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Name').fill('Space law, final');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Space law, final on /);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No exam ahead');
  await expect(page.getByRole('button', { name: 'Take back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Space law, final on /);
  await expect(page.getByRole('button', { name: 'Take back' })).toBeHidden();
});
