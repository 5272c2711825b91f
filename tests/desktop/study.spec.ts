import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { call, newEventId } from './calls.ts';
import { expect, test } from './fixture.ts';
import { readEventIds } from './journal.ts';

/** Reads the first section of the first lesson, which brings its cards into study. */
async function readFirstSection(page: Page): Promise<{ lesson: string; card: string }> {
  const library = await call(page, 'content', 'getLibrary');
  const lesson = library.packs[0]?.units[0]?.lessons[0]?.id ?? '';
  const [section] = (await call(page, 'content', 'getLesson', { lesson })).sections;
  await call(page, 'study', 'readSection', { event: newEventId(), section: section?.id ?? '' });
  const { card } = await call(page, 'study', 'getNextCard', {});
  if (!card) throw new Error('no card came into study');
  return { lesson, card: card.card };
}

test('what was read and rated is there after the app was closed and started again', async ({
  start,
  userData,
}) => {
  const first = await start();
  const { lesson, card } = await readFirstSection(first.page);
  const rated = newEventId();
  await call(first.page, 'study', 'rateCard', { event: rated, card, rating: 'good', tookMs: 2500 });
  expect(await first.quit()).toBe(0);

  expect(await readEventIds(join(userData, 'data'), 'card-rated')).toEqual(new Set([rated]));

  const { page } = await start();
  const status = await call(page, 'app', 'getStatus');
  expect(status).toMatchObject({ firstRun: false, notices: [] });
  expect((await call(page, 'content', 'getLesson', { lesson })).sections[0]).toMatchObject({ read: true });
  expect(await call(page, 'study', 'getNextCard', {})).toMatchObject({ doneToday: 1, canUndo: true });
});

/** Rates as fast as the app answers, from several places at once, and reports each answer it confirmed. */
async function rateWithoutEnd(page: Page, confirmed: Set<string>) {
  const { card } = await readFirstSection(page);
  await page.exposeFunction('tellConfirmed', (event: string) => void confirmed.add(event));
  await page.evaluate((id) => {
    const rate = async (): Promise<void> => {
      const event = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
        byte.toString(16).padStart(2, '0'),
      ).join('');
      const response = await fetch('/api/study/rateCard', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json: { event, card: id, rating: 'again', tookMs: 1 } }),
      });
      if (!response.ok) return;
      (Reflect.get(window, 'tellConfirmed') as (event: string) => void)(event);
      await rate();
    };
    for (let place = 0; place < 8; place += 1) void rate();
  }, card);
}

test('quitting in the middle of writing loses no confirmed answer', async ({ start, userData }) => {
  const { page, quit } = await start();
  const confirmed = new Set<string>();
  await rateWithoutEnd(page, confirmed);
  await expect.poll(() => confirmed.size).toBeGreaterThan(50);
  expect(await quit()).toBe(0);

  const onDisk = await readEventIds(join(userData, 'data'), 'card-rated');
  expect([...confirmed].filter((event) => !onDisk.has(event))).toEqual([]);

  const again = await start();
  expect((await call(again.page, 'app', 'getStatus')).notices).toEqual([]);
  expect(await call(again.page, 'report', 'getProgress')).toMatchObject({ ratings30: onDisk.size });
});
