import { describe, expect, it } from 'vitest';
import type { Pack } from '#core/content/pack.ts';
import type { Response } from '#core/quiz/response.ts';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client, type TestApp } from '#tests/support/app.ts';
import { card, pack } from '#tests/support/packs.ts';

/** The pack of tests with many cards in its first section. */
function largePack(count: number): Pack {
  const whole = pack();
  const cards = Array.from({ length: count }, (_, index) => card(`p/m${index}/1`));
  return { ...whole, units: whole.units.map((unit) => ({ ...unit, cards })) };
}

/** Learns so many cards, on days in a row; leaves the clock on the last of them. */
async function learn(test: TestApp, days: number, perDay: number): Promise<void> {
  const { client } = test;
  const preset = { retention: 0.9, newPerDay: 999, reviewsPerDay: 9999 };
  await client.settings.changePreset({ event: newId(), preset });
  await client.study.readSection({ event: newId(), section: 'p/l/s1' });
  for (let day = 0; day < days; day += 1) {
    if (day > 0) test.advance(DAY_MS);
    for (let index = 0; index < perDay; index += 1) {
      const id = `p/m${day * perDay + index}/1`;
      await client.study.rateCard({ event: newId(), card: id, rating: 'easy', tookMs: 6000 });
    }
  }
}

/** Goes through a sitting, each card known. @returns the cards asked. */
async function sitThrough(client: Client, sitting: string): Promise<string[]> {
  const asked: string[] = [];
  let { card: shown } = await client.study.getNextCard({ sitting });
  while (shown) {
    asked.push(shown.card);
    const rate = { event: newId(), card: shown.card, rating: 'easy' as const, tookMs: 6000, sitting };
    ({ card: shown } = await client.study.rateCard(rate));
  }
  return asked;
}

const entryOf = async (client: Client, kind: string) =>
  (await client.study.getPlan()).entries.find((entry) => entry.kind === kind);

describe('Today for the minutes the learner has', () => {
  it('fits them, says what waits, and asks in a sitting as many cards as its entry says', async () => {
    const test = await openApp([largePack(60)]);
    const { client } = test;
    await learn(test, 3, 20);
    test.advance(60 * DAY_MS);
    await client.settings.changeDevice({ minutesPerDay: 5 });
    const plan = await client.study.getPlan();
    expect(plan.minutes).toBeLessThanOrEqual(5);
    const due = plan.entries.find((entry) => entry.kind === 'due-cards');
    if (due?.kind !== 'due-cards') throw new Error('cards are due');
    expect(due).toMatchObject({ outOf: 60 });
    expect(plan.left).toContainEqual(expect.objectContaining({ kind: 'due-cards', count: 60 - due.count }));
    expect(plan.daysForDue).toBe(1);
    const sitting = newId();
    await client.study.startSitting({ sitting, of: 'due-cards', count: due.count });
    const asked = await sitThrough(client, sitting);
    expect(asked).toHaveLength(due.count);
    const after = await client.study.getPlan();
    expect(after.minutesStudied).toBeGreaterThan(0);
    expect(after.cards.due).toBe(60 - due.count);
    const { card: again } = await client.study.undo({ event: newId(), sitting });
    expect(again?.card).toBe(asked.at(-1));
    const { client: later } = await test.restart();
    expect((await later.study.getPlan()).minutesPerDay).toBe(5);
    expect((await later.study.getNextCard({ sitting })).left.review).toBeGreaterThan(0);
  });

  it('is finished once the minutes are studied, and says what was done', async () => {
    const test = await openApp([largePack(60)]);
    const { client } = test;
    await learn(test, 1, 30);
    await client.settings.changeDevice({ minutesPerDay: 3 });
    const plan = await client.study.getPlan();
    expect(plan).toMatchObject({
      entries: [],
      minutes: 0,
      done: { ratings: 30, newlyHeld: 30, sections: 1 },
    });
    expect(plan.left.map(({ kind }) => kind)).toEqual(['next-section', 'new-cards']);
  });
});

describe('after a break', () => {
  it('proposes a share a day, keeps to it once it is taken, and lets go of it', async () => {
    const test = await openApp([largePack(60)]);
    const { client } = test;
    await learn(test, 4, 12);
    expect((await client.study.getPlan()).catchUp).toBeNull();
    test.advance(90 * DAY_MS);
    const { catchUp } = await client.study.getPlan();
    expect(catchUp).toMatchObject({ due: 48, perDay: 20, daysAway: 90, isAccepted: false });
    expect(Date.parse(catchUp?.clearedOn ?? '')).toBeGreaterThan(0);
    const event = newId();
    const plan = await client.study.setCatchUp({ event, perDay: 12 });
    expect(plan.entries.find(({ kind }) => kind === 'due-cards')).toMatchObject({ count: 12, outOf: 48 });
    expect(plan.entries.some(({ kind }) => kind === 'new-cards')).toBe(false);
    const sitting = newId();
    await client.study.startSitting({ sitting, of: 'due-cards', count: 12 });
    expect(await sitThrough(client, sitting)).toHaveLength(12);
    expect(await entryOf(client, 'due-cards')).toBeUndefined();
    expect((await client.study.getPlan()).cards.due).toBe(36);
    // A request sent again is the same deed, whatever has been done since.
    await client.study.setCatchUp({ event, perDay: 12 });
    const all = await client.study.setCatchUp({ event: newId(), perDay: null });
    expect(all.entries.find(({ kind }) => kind === 'due-cards')).toMatchObject({ count: 36 });
  });

  it('says nothing of it on a machine whose clock stands in 1990', async () => {
    const test = await openApp([largePack(60)]);
    await learn(test, 4, 12);
    test.advance(-36 * 365 * DAY_MS);
    const plan = await test.client.study.getPlan();
    expect(plan.catchUp?.daysAway ?? null).toBeNull();
    expect(JSON.stringify(plan)).not.toMatch(/NaN|Infinity/);
  });
});

it('asks those that were corrected since, and then no more', async () => {
  const test = await openApp([largePack(6)]);
  await learn(test, 1, 4);
  const corrected = largePack(6);
  for (const unit of corrected.units) {
    unit.cards = unit.cards.map((each, index) => (index < 2 ? card(each.id, { tags: [], back: [] }) : each));
  }
  const { client } = await test.restart([corrected]);
  expect(await entryOf(client, 'changed-cards')).toMatchObject({ count: 2, reworded: 2, stale: 0 });
  const cram = newId();
  let { card: shown } = await client.study.startSitting({ sitting: cram, of: 'changed-cards', count: 2 });
  const asked: string[] = [];
  while (shown) {
    asked.push(shown.card);
    const rate = { event: newId(), card: shown.card, rating: 'good' as const, tookMs: 6000, cram };
    ({ card: shown } = await client.study.rateCard(rate));
  }
  expect(asked).toEqual(['p/m0/1', 'p/m1/1']);
  expect(await entryOf(client, 'changed-cards')).toBeUndefined();
  await client.study.undo({ event: newId(), cram });
  expect(await entryOf(client, 'changed-cards')).toMatchObject({ count: 1, reworded: 1 });
  await client.cards.change({ event: newId(), cards: ['p/m1/1'], change: { suspended: true } });
  expect(await entryOf(client, 'changed-cards')).toBeUndefined();
});

describe('a clock that was wrong', () => {
  it('leaves no way back under way that was taken while it stood years ahead', async () => {
    const test = await openApp([largePack(60)]);
    const { client } = test;
    await learn(test, 4, 12);
    test.advance(3 * 365 * DAY_MS);
    await client.study.setCatchUp({ event: newId(), perDay: 5 });
    await client.study.setGoal({ event: newId(), goal: { unit: 'recalls', perWeek: 50 }, streak: true });
    expect((await client.study.getPlan()).catchUp?.isAccepted).toBe(true);
    test.advance(-3 * 365 * DAY_MS);
    const plan = await client.study.getPlan();
    expect(plan.catchUp).toBeNull();
    expect(plan.rhythm).toMatchObject({ goal: { perWeek: 50, done: 48 }, streak: 4 });
    const { deeds } = await client.history.getDeeds({});
    expect(deeds.map(({ date }) => date.slice(0, 4)).slice(0, 3)).toEqual(['2029', '2029', '2026']);
  });
});

it('goes on with a sitting whose minutes were changed meanwhile, and plans what is left for the new ones', async () => {
  const test = await openApp([largePack(60)]);
  const { client } = test;
  await learn(test, 3, 20);
  test.advance(60 * DAY_MS);
  await client.settings.changeDevice({ minutesPerDay: 1 });
  const due = await entryOf(client, 'due-cards');
  if (due?.kind !== 'due-cards') throw new Error('cards are due');
  const sitting = newId();
  await client.study.startSitting({ sitting, of: 'due-cards', count: due.count });
  await client.settings.changeDevice({ minutesPerDay: 0 });
  expect(await entryOf(client, 'due-cards')).toMatchObject({ count: 60 });
  expect(await sitThrough(client, sitting)).toHaveLength(due.count);
  expect(await entryOf(client, 'due-cards')).toMatchObject({ count: 60 - due.count });
});

it('says on the day a unit comes to be known that it does, and no more once the answers are taken back', async () => {
  const test = await openApp();
  const { client } = test;
  const responses: Record<string, Response> = {
    'p/i1': { kind: 'single', option: 'b' },
    'p/i2': { kind: 'multiple', options: ['a', 'c'] },
    'p/i3': { kind: 'true-false', answer: false },
  };
  for (const [item, response] of Object.entries(responses)) {
    await client.study.answerCheck({ event: newId(), item, response, tookMs: 900 });
  }
  const unitsKnown = async () => (await client.study.getPlan()).rhythm.unitsKnown;
  for (const each of ['p/n1/1', 'p/n2/1']) {
    expect(await unitsKnown()).toEqual([]);
    await client.study.rateCard({ event: newId(), card: each, rating: 'easy', tookMs: 900 });
  }
  expect(await unitsKnown()).toEqual([{ id: 'p/u', title: 'A unit' }]);
  await client.study.undo({ event: newId() });
  expect(await unitsKnown()).toEqual([]);
  await client.study.rateCard({ event: newId(), card: 'p/n2/1', rating: 'easy', tookMs: 900 });
  expect(await unitsKnown()).toHaveLength(1);
  test.advance(DAY_MS);
  expect(await unitsKnown()).toEqual([]);
});
