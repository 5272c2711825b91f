import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '#core/content/pack.ts';
import { DAY_MS } from '#core/time.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { makeHistory } from '#tests/pictures/study-history.ts';
import { call, expect, newEventId, test, type Host } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

/** Reads a section and rates some cards, so that there is something to plan and to look back on. */
async function studyALittle({ origin }: Host): Promise<void> {
  const { packs } = await call<{
    packs: { units: { id: string; lessons: { id: string }[] }[] }[];
  }>(origin, 'content/getLibrary');
  const lesson = packs[0]?.units.find(({ id }) => id === unit)?.lessons[0]?.id ?? '';
  const { sections } = await call<{ sections: { id: string }[] }>(origin, 'content/getLesson', { lesson });
  for (const { id } of sections)
    await call(origin, 'study/readSection', { event: newEventId(), section: id });
  for (let turn = 0; turn < 3; turn += 1) {
    const { card } = await call<{ card: { card: string } }>(origin, 'study/getNextCard', { unit });
    const rating = { event: newEventId(), card: card.card, rating: 'easy', tookMs: 4000, unit };
    await call(origin, 'study/rateCard', rating);
  }
}

/** Gives the learner some weeks of study that ended so many days ago. */
async function comeBackAfter(host: Host, days: number): Promise<void> {
  await host.stop();
  const { learners } = JSON.parse(readFileSync(join(host.dataFolder, 'roster.json'), 'utf8')) as {
    learners: { id: string }[];
  };
  const pack = JSON.parse(readFileSync('out/content/space-cooperation.json', 'utf8')) as Pack;
  const journal = join(host.dataFolder, 'learners', learners[0]?.id ?? '', 'journal');
  mkdirSync(journal, { recursive: true });
  const device = 'e'.repeat(32);
  const events = makeHistory(pack, device, Date.now() - days * DAY_MS);
  writeFileSync(join(journal, `${device}.jsonl`), Buffer.concat(events.map((event) => encodeLine(event))));
  await host.start();
}

test('a day of so many minutes, a goal for the week, and the way back from what was done', async ({
  page,
  host,
}) => {
  await studyALittle(host);
  await page.goto(host.origin);
  const minutes = page.getByRole('radiogroup', { name: 'Minutes a day' });
  await expect(minutes.getByRole('radio', { name: 'All' })).toBeChecked();
  // However late the new plan comes, the field stays and keeps what is typed.
  await page.route('**/study/getPlan', (route) => setTimeout(() => void route.continue(), 700));
  await minutes.getByText('Own').click();
  const own = page.getByRole('textbox', { name: 'Own number of minutes' });
  await own.fill('0');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It can be from 1 to 600, so it is now 1.')).toBeVisible();
  await own.fill('8');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It can be from 1 to 600, so it is now 1.')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
  await page.unroute('**/study/getPlan');
  const entry = page.getByRole('button', { name: /new cards/ });
  await expect(entry).toContainText(/^\d+ of \d+ new cards/);
  const asked = Number(/^\d+/.exec((await entry.textContent()) ?? '')?.[0]);

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Own number of minutes' })).toHaveValue('8');
  await page.getByRole('button', { name: /new cards/ }).click();
  await expect(page).toHaveURL(/sitting=/);
  for (let turn = 0; turn < asked; turn += 1) {
    const giveUp = page.getByRole('button', { name: 'I do not know' });
    const show = page.getByRole('button', { name: /^Show answer/ });
    await expect(giveUp.or(show).first()).toBeVisible();
    await ((await giveUp.isVisible()) ? giveUp : show).click();
    await page.getByRole('button', { name: /^Easy/ }).click();
    await expect(page.getByRole('button', { name: /^Easy/ })).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${asked} cards done`);
  await page.getByRole('link', { name: 'Back to Today' }).click();

  // Another window sets the minutes back: what this one asked for before it no longer shows.
  const kept = page.waitForResponse('**/settings/changeDevice');
  await own.fill('9');
  await page.keyboard.press('Enter');
  await kept;
  await call(host.origin, 'settings/changeDevice', { minutesPerDay: 8 });
  await page.getByRole('button', { name: 'Set a goal for the week' }).click();
  await page.getByText('Cards recalled', { exact: true }).click();
  await page.getByText('Count days in a row').click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${asked + 3} of 100 cards recalled since Monday`).first()).toBeVisible();
  await expect(page.getByText('One day of study')).toBeVisible();
  await expect(own).toHaveValue('8');

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('What I did');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What I did');
  await page.getByRole('button', { name: new RegExp(`^${asked + 3} cards answered`) }).click();
  await page
    .getByRole('button', { name: /^Take back: “Easy” for/ })
    .first()
    .click();
  await expect(page.getByText('The card is scheduled as if this had not happened.')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('taken back', { exact: true })).toBeVisible();
  await page.goto(host.origin);
  await expect(page.getByText(`${asked + 2} of 100 cards recalled since Monday`).first()).toBeVisible();
});

test('the way back after a break: a share a day is taken, done, found in the history and taken back', async ({
  page,
  host,
}) => {
  await comeBackAfter(host, 60);
  const { catchUp } = await call<{ catchUp: { due: number; perDay: number } }>(host.origin, 'study/getPlan');
  const { due, perDay } = catchUp;
  await page.goto(host.origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Welcome back: ${due} cards wait, and not all for today`,
  );
  await page.getByRole('button', { name: `Catch up, ${perDay} a day` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Catching up, ${perDay} a day: ${due} cards wait`)).toBeVisible();
  await page.getByRole('button', { name: `${perDay} of ${due} cards due` }).click();
  await expect(page).toHaveURL(/sitting=/);
  await expect(page.getByRole('button', { name: /^Show answer|^I do not know/ })).toBeVisible();

  const sitting = new URL(page.url()).searchParams.get('sitting') ?? '';
  type Session = { card: { card: string } | null };
  let { card } = await call<Session>(host.origin, 'study/getNextCard', { sitting });
  for (let turn = 0; card; turn += 1) {
    expect(turn).toBeLessThan(perDay);
    const rating = { event: newEventId(), card: card.card, rating: 'easy', tookMs: 4000, sitting };
    ({ card } = await call<Session>(host.origin, 'study/rateCard', rating));
  }
  await page.goto(host.origin);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Today’s reviews are done/);
  await expect(page.getByText(`${due - perDay} cards wait`)).toBeVisible();
  await expect(page.getByRole('button', { name: /new cards/ })).toBeHidden();

  await page.getByRole('link', { name: 'All days of study' }).click();
  await expect(page.getByText(/days in the last year, .* in all/)).toBeVisible();
  await page.getByRole('button', { name: `Take back: Chose to catch up with ${perDay} cards a day` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('taken back', { exact: true })).toBeVisible();
  // Its button is gone, and the keyboard goes on from where it was.
  await expect(page.locator(':focus')).toContainText('Chose to catch up');
  await page.goto(host.origin);
  await expect(page.getByRole('button', { name: new RegExp(`^${due - perDay} cards due`) })).toBeVisible();
  await expect(page.getByText(/^Catching up/)).toBeHidden();
});
