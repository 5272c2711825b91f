import { describe, expect, it } from 'vitest';
import { openApp, type TestApp } from '#tests/support/app.ts';
import { event, NOON, rating } from '#tests/support/events.ts';
import { addJournal } from '#tests/support/synthetic-learner.ts';

const CARDS = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const ITEMS = ['p/i1', 'p/i2', 'p/i3', 'p/i4'];

/** All cards rated easy three times, the last time yesterday, and all questions right: known, and not for ever. */
async function openStudied(): Promise<TestApp> {
  const first = await openApp();
  const response = { kind: 'true-false', answer: true } as const;
  addJournal(first.folder, [
    ...[-30, -15, -1].flatMap((day) => CARDS.map((card) => rating(card, day, { rating: 'easy' }))),
    ...ITEMS.map((item) =>
      event('item-answered', { item, response, score: 1, tookMs: 1000, at: NOON - 1000 }),
    ),
  ]);
  return first.restart();
}

const refusal = async (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('getOutlook', () => {
  it('looks a year ahead where no date is named', async () => {
    const { client } = await openApp();
    const outlook = await client.report.getOutlook({});
    expect(outlook).toMatchObject({ today: '2026-11-23', date: '2027-11-23', lost: [] });
    expect(outlook.steps.map(({ facts }) => facts)).toEqual(outlook.steps.map(() => 0));
  });

  it('only falls, and names what is lost and by when', async () => {
    const { client } = await openStudied();
    const { steps, units, lost } = await client.report.getOutlook({ date: '2036-01-01' });
    const facts = steps.map((step) => step.facts);
    expect(facts[0]).toBe(CARDS.length);
    expect(facts).toEqual(facts.toSorted((a, b) => b - a));
    expect(units[0]?.concepts[0]).toMatchObject({ concept: 'p/c', later: 'shaky' });
    expect(lost.map(({ concept }) => concept)).toEqual(['p/c']);
    expect(lost[0]?.mastery).toBe(units[0]?.mastery.later);
  });

  it('agrees with what progress says of now', async () => {
    const { client } = await openStudied();
    const [outlook, report] = await Promise.all([
      client.report.getOutlook({ date: '2026-11-24' }),
      client.report.getProgress(),
    ]);
    expect(outlook.steps[0]?.facts).toBe(report.factsHeld);
    expect(outlook.units[0]?.mastery.now).toBe(report.units[0]?.mastery);
    expect(outlook.units[0]?.concepts.map(({ now }) => now)).toEqual(
      report.units[0]?.concepts.map(({ level }) => level),
    );
  });

  it('refuses a day that is over or too far', async () => {
    const { client } = await openApp();
    expect(await refusal(client.report.getOutlook({ date: '2026-11-23' }))).toBe('invalid-input');
    expect(await refusal(client.report.getOutlook({ date: '2046-11-23' }))).toBe('invalid-input');
    expect(await refusal(client.report.getOutlook({ date: '2027-02-30' }))).toBe('invalid-input');
  });
});
