import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '#tests/support/packs.ts';
import { call, expect, newEventId, test, type Host } from './fixture.ts';

const wolf = 'space-cooperation/wolf-amendment';

/** Cards of one unit, all of them easy. */
async function rate({ origin }: Host, unit: string, count: number): Promise<void> {
  for (let rated = 0; rated < count; rated += 1) {
    const { card } = await call<{ card: { card: string } }>(origin, 'study/getNextCard', { unit });
    const given = { event: newEventId(), card: card.card, rating: 'easy', tookMs: 4000, unit };
    await call(origin, 'study/rateCard', given);
  }
}

test('progress leads to the map, to what will be left and to a report', async ({ page, host }) => {
  test.slow();
  const read = { event: newEventId(), section: 'space-cooperation/what-the-clause-says/a-rule-about-money' };
  await call(host.origin, 'study/readSection', read);
  await rate(host, wolf, 2);
  await page.goto(`${host.origin}/progress`);
  await expect(page.getByRole('heading', { name: 'Week by week' })).toBeVisible();
  const step = page.getByRole('link', { name: /^(Read about|Review the cards of) / }).first();
  await expect(page.getByText('Begun this week.')).toBeVisible();
  await expect(step).toBeVisible();

  await page.getByRole('link', { name: 'Map of concepts' }).click();
  const count = page.getByText(/^\d+ concepts$/);
  await expect(count).toHaveText('127 concepts');
  const map = page.getByRole('group', { name: 'Map of concepts' });
  await map.getByRole('button', { name: /^Who acts in space/ }).focus();
  await page.keyboard.press('ArrowRight');
  const reasons = map.getByRole('button', { name: /^Regional organisations/ });
  await expect(reasons).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('button', { name: /^Reasons to cooperate/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(map.getByRole('button', { name: /^Who acts in space/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('dialog');
  await expect(evidence.getByText('Next is “seen”: read a section')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(`${host.origin}/progress/map?view=list&level=not-begun&unit=${encodeURIComponent(wolf)}`);
  await expect(count).toBeVisible();
  const hidden = Number((await count.textContent())?.split(' ')[0]);
  expect(hidden).toBeLessThan(14);
  await page.getByRole('radio', { name: 'Map' }).focus();
  await expect(page.getByRole('heading', { name: 'The Wolf Amendment' })).toBeVisible();

  await page.goto(`${host.origin}/progress/outlook`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What you would still know on');
  await page.getByLabel('On', { exact: true }).fill('2001-01-01');
  await expect(page.getByText('Choose a day after today.')).toBeVisible();
  await page.getByLabel('On', { exact: true }).fill('100000-01-01');
  await expect(page.getByText('Choose a day within ten years.')).toBeVisible();
  const year = new Date().getFullYear() + 3;
  await page.getByLabel('On', { exact: true }).fill(`${year}-06-01`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${year}`);
  await expect(page).toHaveURL(new RegExp(`date=${year}-06-01`));
  await page.getByRole('button', { name: 'As a table' }).first().click();
  await expect(page.getByRole('row', { name: /Facts$/ })).toBeVisible();

  await page.goto(`${host.origin}/progress/outlook?date=2001-01-01`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What you would still know on');

  await page.goto(`${host.origin}/progress/report`);
  await page.getByLabel('Name of the learner').fill('Ada');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Progress report of Ada');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByLabel('Name of the learner')).toBeHidden();
  await expect(step).toBeHidden();
  await expect(page.getByRole('row', { name: /^The Wolf Amendment/ })).toBeVisible();
  const schemeOnPaper = await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
    return getComputedStyle(document.documentElement).colorScheme;
  });
  expect(schemeOnPaper).toBe('light');

  await page.goto(`${host.origin}/progress/map?view=map`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(map).toBeHidden();
  await expect(page.getByRole('button', { name: /^Who acts in space/ })).toBeVisible();
});

test.describe('with a small unit', () => {
  test.use({ pack: pack() });

  test('a certificate says what is missing, and once earned is saved and checked', async ({ page, host }) => {
    const { origin } = host;
    await page.goto(`${origin}/progress/certificate/p/u`);
    await expect(page.getByText('0 of 1 concepts are known now.')).toBeVisible();
    await expect(page.getByText(/^No test of the unit was finished yet/)).toBeVisible();

    await call(origin, 'study/readSection', { event: newEventId(), section: 'p/l/s1' });
    await call(origin, 'study/readSection', { event: newEventId(), section: 'p/l/s2' });
    await rate(host, 'p/u', 3);
    const attempt = newEventId();
    await call(origin, 'quiz/startAttempt', { event: newEventId(), attempt, unit: 'p/u', mode: 'test' });
    for (const [item, response] of [
      ['p/i1', { kind: 'single', option: 'b' }],
      ['p/i2', { kind: 'multiple', options: ['a', 'c'] }],
      ['p/i3', { kind: 'true-false', answer: false }],
      ['p/i4', { kind: 'ordering', entries: ['a', 'b', 'c', 'd'] }],
    ] as const)
      await call(origin, 'quiz/answerItem', { event: newEventId(), attempt, item, response, tookMs: 1000 });
    await call(origin, 'quiz/finishAttempt', { event: newEventId(), attempt });

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A unit');
    await page.getByLabel('Name of the learner').fill('Ada');
    await expect(page.getByText('Ada', { exact: true })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the signed file' }).click(),
    ]);
    await expect(page.getByRole('status')).toContainText('It is signed with the key');
    const path = await download.path();
    const verify = (file: string) =>
      spawnSync(process.execPath, ['out/main/cli.js', 'verify', file], { encoding: 'utf8' });
    expect(verify(path)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^valid: /) });
    const changed = join(mkdtempSync(join(tmpdir(), 'orbit-changed-')), 'certificate.json');
    writeFileSync(changed, readFileSync(path, 'utf8').replace('"Ada"', '"Eve"'));
    expect(verify(changed)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^changed: /) });
  });
});
