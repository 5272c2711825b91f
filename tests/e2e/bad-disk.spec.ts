import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionView } from '#core/contract/cards.ts';
import { call, expect, newEventId, test } from './fixture.ts';

const unit = 'space-cooperation/wolf-amendment';

function journalOf(dataFolder: string): string {
  const name = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).find((each) =>
    each.endsWith('.jsonl'),
  );
  if (!name) throw new Error('there is a journal');
  return join(dataFolder, name);
}

test('a damaged journal opens with what is sound, says what is not, and is left as it was', async ({
  page,
  host,
}) => {
  for (let index = 0; index < 3; index += 1) {
    const { card } = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
    const input = { event: newEventId(), card: card?.card, rating: 'easy', tookMs: 1, unit };
    await call(host.origin, 'study/rateCard', input);
  }
  await host.stop();
  const journal = journalOf(host.dataFolder);
  const [first = '', second = '', third = ''] = readFileSync(journal, 'utf8').split('\n');
  const damaged = `${first}\n${second.replace('easy', 'hard')}\n${third}\n`;
  writeFileSync(journal, damaged);
  await host.start();
  await page.goto(host.origin);
  await expect(page.getByText('One line of your study history could not be read')).toBeVisible();
  expect((await call<SessionView>(host.origin, 'study/getNextCard', { unit })).doneToday).toBe(2);
  const { card } = await call<SessionView>(host.origin, 'study/getNextCard', { unit });
  await call(host.origin, 'study/rateCard', {
    event: newEventId(),
    card: card?.card,
    rating: 'good',
    tookMs: 1,
  });
  await host.stop();
  expect(readFileSync(journal, 'utf8').startsWith(damaged)).toBe(true);
});

test('an answer that did not arrive stays on the table, and counts once when it is given again', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/review?unit=${unit}`);
  const question = page.getByRole('heading', { level: 1 });
  const text = await question.innerText();
  // The answer reaches the app, its acknowledgement does not reach the page.
  await page.route('**/api/study/rateCard', async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByText(/was not saved\. The card stays here/)).toBeVisible({ timeout: 20_000 });
  await expect(question).toHaveText(text);
  await page.unroute('**/api/study/rateCard');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(question).not.toHaveText(text);
  expect((await call<SessionView>(host.origin, 'study/getNextCard', { unit })).doneToday).toBe(1);
});
