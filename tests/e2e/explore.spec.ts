import { AxeBuilder } from '@axe-core/playwright';
import { buildCompiledPack, SAMPLE } from '#tests/support/pack-builder.ts';
import { expect, test } from './fixture.ts';

const event = (id: string, date: string, kind: string, importance: number, title: string) =>
  `  - { id: ${id}, title: ${title}, date: "${date}", kind: ${kind}, importance: ${importance}, actors: [SUN, USA], facts: [iss-speed] }`;

const scenario = (id: string, title: string, verdict: string) => `  - id: ${id}
    title: ${title}
    case: Two agencies want to share a camera.
    clauseYear: 2012
    payer: One agency
    participants: Two agencies
    setting: bilateral
    place: In orbit
    certified: false
    verdict: ${verdict}
    reason: The year's text decides it.
    facts: [iss-speed, iss-crew]`;

const TIMELINE = [
  'events:',
  event('first', '1957-10-04', 'competition', 3, 'A first satellite'),
  event('detail', '1958', 'competition', 1, 'A detail'),
  event('treaty', '1967-01-27', 'law', 3, 'A treaty is opened'),
  '',
].join('\n');

const SCENARIOS = [
  'scenarios:',
  scenario('a-camera', 'A shared camera', 'needs-certification'),
  scenario('a-visit', 'A visit', 'prohibited'),
  '',
].join('\n');

test.use({ pack: buildCompiledPack({ [SAMPLE.timeline]: TIMELINE, [SAMPLE.scenarios]: SCENARIOS }) });

test('the timeline is filtered, keeps its filter over another part and Back, and opens a source', async ({
  page,
  host,
}) => {
  await page.goto(host.origin);
  await page.getByRole('link', { name: 'Explore' }).click();
  await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('2 of 3 events')).toBeVisible();
  await page.getByText('All events', { exact: true }).click();
  await expect(page.getByText('3 of 3 events')).toBeVisible();
  await page.getByText('Competition', { exact: true }).first().click();
  await page.getByRole('searchbox').fill('soviet 1957');
  await expect(page.getByText('1 of 3 events')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A first satellite' })).toBeVisible();
  await page.getByRole('button', { name: 'ESA, 2021' }).click();
  await expect(page.getByText('The station moves at about 7.7 km a second.')).toBeVisible();

  await page.getByRole('tab', { name: 'Debate' }).click();
  await expect(page).toHaveURL(/\/explore\/debate\?/);
  await page.goBack();
  await expect(page.getByText('1 of 3 events')).toBeVisible();
  await page.getByRole('searchbox').fill('zebra');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(page.getByText('3 of 3 events')).toBeVisible();
});

test('partnerships follow the year and the country chosen', async ({ page, host }) => {
  await page.goto(`${host.origin}/explore/partnerships`);
  const slider = page.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { name: 'Nothing was at work in 1957' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to 1998' }).click();
  await expect(page).toHaveURL(/year=1998/);
  await expect(page.getByRole('heading', { name: 'The station' })).toBeVisible();
  await page.getByRole('table').getByRole('button', { name: 'United States' }).click();
  await expect(
    page.getByRole('heading', { name: 'United States in 1998: one partnership, one partner' }),
  ).toBeFocused();
  await page.getByRole('button', { name: /Country or body/ }).click();
  await page.getByRole('option', { name: 'Everyone' }).click();
  await expect(page.getByRole('table', { name: 'Who takes part in 1998' })).toBeVisible();
});

test('a question opens into its sides, and a side into its lesson', async ({ page, host }) => {
  await page.goto(`${host.origin}/explore/debate`);
  await page.getByRole('link', { name: 'Does speed or height keep the station up?' }).click();
  const speed = page.locator('section', { has: page.getByRole('heading', { name: 'Speed', exact: true }) });
  await expect(speed.getByText('Without speed it falls')).toBeVisible();
  await expect(speed.getByText('Without height it burns.')).toBeVisible();
  await speed.getByRole('link', { name: 'Read “A fall that misses”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staying up');
});

test('cases are decided by keyboard, explained, and leave no trace', async ({ page, host }) => {
  await page.goto(`${host.origin}/explore`);
  await page.getByRole('tab', { name: 'Timeline' }).focus();
  for (const _ of ['Partnerships', 'Debate', 'Cases']) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Cases' })).toBeFocused();
  await expect(page).toHaveURL(/\/explore\/cases$/);
  await expect(page.getByText("The year's text decides it.")).toBeHidden();

  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Your verdict agrees' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Needs certification' })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'A visit' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { name: 'The verdict is another' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '1 of 2 verdicts agreed' })).toBeFocused();

  const decided = page.getByRole('region', { name: 'Decided on this visit' });
  await decided.getByText('Prohibited', { exact: true }).first().click();
  await expect(decided.getByRole('button')).toHaveText(['A visit']);
  await page.reload();
  await expect(decided).toBeHidden();
});
