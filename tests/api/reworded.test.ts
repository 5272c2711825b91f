import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newId, openApp, type TestApp } from '#tests/support/app.ts';
import { card, pack, words } from '#tests/support/packs.ts';

const unit = 'p/u';
const packFile = ({ folder }: TestApp) => join(folder, '..', 'packs', 'pack-0.json');

/** The app after a first card was forgotten once, with another edition of the pack. */
async function withEdition(change: (app: TestApp) => void) {
  const first = await openApp();
  const { card: asked } = await first.client.study.getNextCard({ unit });
  await first.client.study.rateCard({
    event: newId(),
    card: asked?.card ?? '',
    rating: 'again',
    tookMs: 1000,
    unit,
  });
  change(first);
  const next = await first.restart();
  next.advance(120_000);
  return { ...next, rated: asked?.card ?? '' };
}

function edition(back: string) {
  const whole = pack();
  const units = whole.units.map((each) => ({
    ...each,
    cards: each.cards.map((one) => card(one.id, { back: words(back), section: one.section })),
  }));
  return { ...whole, version: '1.1.0', units };
}

it('a card whose words changed in a new edition keeps its schedule, and says so until it is answered', async () => {
  const { client, rated } = await withEdition((app) =>
    writeFileSync(packFile(app), JSON.stringify(edition('Another'))),
  );
  const { card: asked } = await client.study.getNextCard({ unit });
  expect(asked).toMatchObject({ card: rated, reps: 1, isReworded: true });
  expect((await client.cards.getInfo({ card: rated })).content).toMatchObject({ isReworded: true });
  await client.study.rateCard({ event: newId(), card: rated, reps: 1, rating: 'good', tookMs: 1000, unit });
  expect((await client.cards.getInfo({ card: rated })).content).toMatchObject({ isReworded: false });
});

it('a new edition with the same words says nothing', async () => {
  const { client } = await withEdition((app) =>
    writeFileSync(packFile(app), JSON.stringify({ ...pack(), version: '1.1.0' })),
  );
  expect((await client.study.getNextCard({ unit })).card).toMatchObject({ reps: 1, isReworded: false });
});

it('a card whose pack is gone keeps its history and says so', async () => {
  const { client, rated } = await withEdition((app) => rmSync(packFile(app)));
  expect((await client.study.getNextCard({})).card).toBeNull();
  expect(await client.cards.getInfo({ card: rated })).toMatchObject({
    content: null,
    missing: 'pack',
    memory: { reps: 1 },
    history: [{ rating: 'again' }],
  });
});
