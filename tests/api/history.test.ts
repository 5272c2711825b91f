import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/time.ts';
import { EventIndex } from '#main/store/event-index.ts';
import { newId, openApp, type TestApp } from '#tests/support/app.ts';
import { event, idOf, NOON } from '#tests/support/events.ts';

async function study(test: TestApp): Promise<void> {
  const { client } = test;
  await client.study.readSection({ event: newId(), section: 'p/l/s1' });
  for (const card of ['p/n1/1', 'p/n2/1']) {
    await client.study.rateCard({ event: newId(), card, rating: 'easy', tookMs: 4000 });
  }
  test.advance(DAY_MS);
  const response = { kind: 'single', option: 'a' } as const;
  await client.study.answerCheck({ event: newId(), item: 'p/i1', response, tookMs: 4000 });
  await client.study.setGoal({ event: newId(), goal: { unit: 'minutes', perWeek: 30 }, streak: true });
  await client.cards.change({ event: newId(), cards: ['p/n1/1'], change: { suspended: true } });
}

const told = async (
  { client }: TestApp,
  input: Parameters<TestApp['client']['history']['getDeeds']>[0] = {},
) => (await client.history.getDeeds(input)).deeds.map(({ what }) => what);

describe('what I did', () => {
  it('is told by day, the latest first, also after a restart and without the pack', async () => {
    const test = await openApp();
    await study(test);
    const { deeds, next, today } = await test.client.history.getDeeds({});
    expect(deeds.map(({ what, date }) => [what, date === today])).toEqual([
      ['suspended', true],
      ['goal-in-minutes', true],
      ['answered', true],
      ['rated', false],
      ['rated', false],
      ['section-read', false],
    ]);
    expect(next).toBeNull();
    expect(deeds[3]).toMatchObject({
      label: 'p/n2/1',
      rating: 'easy',
      isRevocable: true,
      isTakenBack: false,
    });
    const later = await test.restart([]);
    const { deeds: nameless } = await later.client.history.getDeeds({});
    expect(nameless.map(({ label }) => label)).toEqual(deeds.map(() => null));
  });

  it('is told in parts and by kind', async () => {
    const test = await openApp();
    await study(test);
    const first = await test.client.history.getDeeds({ limit: 4 });
    expect(first.deeds).toHaveLength(4);
    const rest = await test.client.history.getDeeds({ limit: 4, after: first.next ?? '' });
    expect(rest.deeds.map(({ what }) => what)).toEqual(['rated', 'section-read']);
    expect(rest.next).toBeNull();
    expect(await told(test, { part: 'cards' })).toEqual(['suspended', 'rated', 'rated']);
    expect(await told(test, { part: 'settings' })).toEqual(['goal-in-minutes']);
    expect(await told(test, { part: 'notes' })).toEqual([]);
  });

  it('leads back from any deed that can be taken back, and says which were', async () => {
    const test = await openApp();
    await study(test);
    const { client } = test;
    const { deeds } = await client.history.getDeeds({ part: 'cards' });
    const first = deeds.at(-1);
    await client.study.undo({ event: newId(), deed: first?.deed ?? '' });
    const after = (await client.history.getDeeds({ part: 'cards' })).deeds.at(-1);
    expect(after).toMatchObject({ event: first?.event, isRevocable: false, isTakenBack: true });
    expect((await client.cards.getInfo({ card: 'p/n1/1' })).history).toEqual([]);
  });

  it('leads back from settings, readings and check questions, each to what was before', async () => {
    const test = await openApp();
    await study(test);
    const { client } = test;
    await client.study.setGoal({ event: newId(), goal: { unit: 'recalls', perWeek: 40 }, streak: false });
    await client.study.setCatchUp({ event: newId(), perDay: 5 });
    const { deeds } = await client.history.getDeeds({});
    expect(deeds.slice(0, 2)).toMatchObject([
      { what: 'catch-up-begun', count: 5 },
      { what: 'goal-in-recalls', count: 40 },
    ]);
    expect(deeds.every(({ isRevocable }) => isRevocable)).toBe(true);
    for (const { deed } of deeds.slice(0, 2)) await client.history.takeBack({ event: newId(), deed });
    const { rhythm, catchUp } = await client.study.getPlan();
    expect(rhythm).toMatchObject({ goal: { unit: 'minutes', perWeek: 30 }, streak: 2 });
    expect(catchUp).toBeNull();
    for (const { deed } of deeds.slice(2)) await client.history.takeBack({ event: newId(), deed });
    expect(await client.study.getPlan()).toMatchObject({
      firstRun: true,
      done: { ratings: 0, answers: 0, sections: 0 },
      rhythm: { goal: null, streak: null },
    });
    const later = await test.restart();
    expect((await later.client.history.getDeeds({})).deeds.every(({ isTakenBack }) => isTakenBack)).toBe(
      true,
    );
    expect((await later.client.study.getPlan()).firstRun).toBe(true);
  });

  it('takes back once, the same for a request sent again, and nothing of a quiz', async () => {
    const test = await openApp();
    const { client } = test;
    await study(test);
    const attempt = newId();
    await client.quiz.startAttempt({ event: newId(), attempt, unit: 'p/u', mode: 'test' });
    const response = { kind: 'single', option: 'b' } as const;
    await client.quiz.answerItem({ event: newId(), attempt, item: 'p/i1', response, tookMs: 900 });
    const { deeds } = await client.history.getDeeds({});
    expect(deeds.slice(0, 2).map(({ what, isRevocable }) => [what, isRevocable])).toEqual([
      ['answered', false],
      ['attempt-started', false],
    ]);
    const takeBack = (deed = '', event = newId()) => client.history.takeBack({ event, deed });
    await expect(takeBack(deeds[0]?.deed)).rejects.toMatchObject({ code: 'conflict' });
    const [rated] = deeds.filter(({ what }) => what === 'rated');
    const event = newId();
    await takeBack(rated?.deed, event);
    await takeBack(rated?.deed, event);
    // As another window would, whose list still shows it.
    await expect(takeBack(rated?.deed)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('takes back a deed on many cards as a whole', async () => {
    const test = await openApp();
    await study(test);
    const { client } = test;
    const cards = ['p/n1/1', 'p/n2/1'];
    const { group } = await client.cards.change({ event: newId(), cards, change: { flag: 2 } });
    const [deed] = (await client.history.getDeeds({})).deeds;
    expect(deed).toMatchObject({ what: 'flagged', count: 2 });
    await client.study.undo({ event: newId(), deed: deed?.deed ?? group });
    expect((await client.history.getDeeds({})).deeds[0]).toMatchObject({ isTakenBack: true });
  });
});

it('shows the days of the last year on which something was done', async () => {
  const test = await openApp();
  await study(test);
  const { days, today } = await test.client.history.getDays();
  expect(days).toMatchObject([
    { cards: 2, questions: 0, sections: 1 },
    { date: today, cards: 0, questions: 1, sections: 0 },
  ]);
  expect(days[0]?.minutes).toBeCloseTo(2 + 8 / 60, 5);
  test.advance(-DAY_MS);
  expect((await test.client.history.getDays()).days).toHaveLength(1);
  test.advance(372 * DAY_MS);
  expect((await test.client.history.getDays()).days).toEqual([]);
});

describe('a goal for the week', () => {
  it('counts since Monday and outlives a restart', async () => {
    const test = await openApp();
    await study(test);
    await test.client.study.setGoal({
      event: newId(),
      goal: { unit: 'recalls', perWeek: 10 },
      streak: true,
    });
    const { rhythm } = await test.client.study.getPlan();
    expect(rhythm).toEqual({
      goal: { unit: 'recalls', perWeek: 10, done: 2 },
      streak: 2,
      milestones: [],
      unitsKnown: [],
    });
    const { client } = await test.restart();
    expect((await client.study.getPlan()).rhythm.goal).toMatchObject({ unit: 'recalls', perWeek: 10 });
    await client.study.setGoal({ event: newId(), goal: null, streak: false });
    expect((await client.study.getPlan()).rhythm).toMatchObject({ goal: null, streak: null });
  });
});

it('goes by the logical clock where another device’s events came later', () => {
  const index = new EventIndex();
  const at = [3, 1, 4, 2];
  at.forEach((hours, number) => {
    const tick = NOON + hours * 3_600_000;
    const each = event('section-read', { id: idOf(500 + hours), section: 'p/l/s1', at: tick, tick });
    index.add(each, { segment: 0, position: number }, 0, number % 2 === 0);
  });
  expect([...index.latestFirst(['section-read'])]).toEqual([2, 0, 3, 1]);
  expect([...index.latestFirst(['section-read'], 3)]).toEqual([1]);
  expect([...index.latestFirst(['card-rated'])]).toEqual([]);
});
