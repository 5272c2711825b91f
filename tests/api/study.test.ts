import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { NOON } from '#tests/support/events.ts';

const unit = 'p/u';

async function rate(client: Client, rating: 'again' | 'good' | 'easy', event = newId()) {
  const { card } = await client.study.getNextCard({ unit });
  if (!card) throw new Error('there is a card to rate');
  const session = await client.study.rateCard({ event, card: card.card, rating, tookMs: 3000, unit });
  return { rated: card.card, session };
}

function journalLines(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
}

describe('reviewing cards', () => {
  it('keeps a rating on disk before it answers, and remembers it after a restart', async () => {
    const first = await openApp();
    const { rated } = await rate(first.client, 'easy');
    expect(journalLines(first.folder)).toHaveLength(1);
    const second = await first.restart();
    const { card, doneToday } = await second.client.study.getNextCard({ unit });
    expect(card?.card).not.toBe(rated);
    expect(doneToday).toBe(1);
  });

  it('takes a retried request for the same deed, across a restart too', async () => {
    const first = await openApp();
    const event = newId();
    const { rated } = await rate(first.client, 'easy', event);
    await first.client.study.rateCard({ event, card: rated, rating: 'easy', tookMs: 3000, unit });
    const second = await first.restart();
    await second.client.study.rateCard({ event, card: rated, rating: 'easy', tookMs: 3000, unit });
    expect(new Set(journalLines(second.folder).map((line) => line.slice(0, 50))).size).toBe(1);
    const third = await second.restart();
    expect((await third.client.study.getNextCard({ unit })).doneToday).toBe(1);
    const { days } = await third.client.report.getProgress();
    expect(days.map(({ done }) => done)).toEqual([1]);
  });

  it('takes ratings back to the very first, and shows each card again', async () => {
    const { client } = await openApp();
    const rated = [];
    for (const rating of ['easy', 'again', 'good'] as const) rated.push((await rate(client, rating)).rated);
    const shown = [];
    for (const _ of rated) shown.push((await client.study.undo({ event: newId(), unit })).card?.card);
    expect(shown).toEqual(rated.toReversed());
    const { left, canUndo } = await client.study.getNextCard({ unit });
    expect(left).toEqual({ new: 3, learning: 0, review: 0 });
    expect(canUndo).toBe(false);
    await expect(client.study.undo({ event: newId(), unit })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('takes back once however often the request is retried', async () => {
    const { client } = await openApp();
    const first = await rate(client, 'easy');
    await rate(client, 'easy');
    const event = newId();
    const once = await client.study.undo({ event, unit });
    const again = await client.study.undo({ event, unit });
    expect(again.card?.card).toBe(once.card?.card);
    expect(again.card?.card).not.toBe(first.rated);
  });

  it('gives the interval its button promised', async () => {
    const test = await openApp();
    const { card } = await test.client.study.getNextCard({ unit });
    const promised = card?.intervals.find(({ rating }) => rating === 'easy')?.days ?? 0;
    await rate(test.client, 'easy');
    test.advance((promised - 1) * DAY_MS);
    expect((await test.client.app.getStatus()).due).toBe(0);
    test.advance(DAY_MS);
    expect((await test.client.app.getStatus()).due).toBe(1);
  });

  it('offers the cards of sections that were read, and no others', async () => {
    const { client } = await openApp();
    expect((await client.study.getNextCard({})).card).toBeNull();
    await client.study.readSection({ event: newId(), section: 'p/l/s2' });
    expect((await client.study.getNextCard({})).card?.card).toBe('p/n3/1');
  });
});

describe('a request that is sent again', () => {
  it('is the deed it was, whatever was changed in between', async () => {
    const { client } = await openApp();
    const event = newId();
    const { rated } = await rate(client, 'easy', event);
    const preset = { retention: 0.8, newPerDay: 15, reviewsPerDay: 200 };
    await client.settings.changePreset({ event: newId(), preset });
    const again = await client.study.rateCard({ event, card: rated, rating: 'easy', tookMs: 3000, unit });
    expect(again.doneToday).toBe(1);
  });

  it('is refused when its id stands for another deed', async () => {
    const { client } = await openApp();
    const event = newId();
    const { rated } = await rate(client, 'easy', event);
    const other = client.study.rateCard({ event, card: rated, rating: 'again', tookMs: 3000, unit });
    await expect(other).rejects.toMatchObject({ code: 'conflict' });
    await expect(client.study.undo({ event, unit })).rejects.toMatchObject({ code: 'conflict' });
    expect((await client.study.getNextCard({ unit })).canUndo).toBe(true);
  });

  it('is refused for a card that was rated in another window meanwhile', async () => {
    const { client } = await openApp();
    const { card } = await client.study.getNextCard({ unit });
    const input = { card: card?.card ?? '', reps: card?.reps ?? 0, rating: 'easy', tookMs: 1, unit } as const;
    const event = newId();
    await client.study.rateCard({ event, ...input });
    await expect(client.study.rateCard({ event: newId(), ...input })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await client.study.rateCard({ event, ...input })).doneToday).toBe(1);
  });

  it('takes back two ratings when it is two requests at once', async () => {
    const { client } = await openApp();
    const first = (await rate(client, 'easy')).rated;
    const second = (await rate(client, 'easy')).rated;
    const undo = () => client.study.undo({ event: newId(), unit });
    const sessions = await Promise.all([undo(), undo()]);
    expect(sessions.map(({ card }) => card?.card)).toEqual([second, first]);
  });
});

describe('what the session and the plan say', () => {
  it('counts cards in their learning steps as not known yet', async () => {
    const { client } = await openApp();
    for (let turn = 0; turn < 3; turn += 1) await rate(client, 'again');
    const { factsHeld, units } = await client.report.getProgress();
    expect(factsHeld).toBe(0);
    expect(units[0]?.mastery).toBe(0);
  });

  it('says what the daily limit holds back, and when it comes', async () => {
    const test = await openApp();
    const { client } = test;
    for (let turn = 0; turn < 3; turn += 1) await rate(client, 'easy');
    const preset = { retention: 0.9, newPerDay: 15, reviewsPerDay: 1 };
    await client.settings.changePreset({ event: newId(), preset });
    test.advance(40 * DAY_MS);
    const { session } = await rate(client, 'easy');
    expect(session).toMatchObject({ card: null, heldBack: 2 });
    expect(session.nextDueAt).toBeGreaterThan(NOON + 40 * DAY_MS);
    expect(session.nextDueAt).toBeLessThan(NOON + 41 * DAY_MS);
    expect((await client.study.getPlan()).heldBack).toBe(2);
  });

  it('keeps proposing cards whose learning step is nearly over', async () => {
    const { client } = await openApp();
    await client.study.readSection({ event: newId(), section: 'p/l/s2' });
    await rate(client, 'again');
    const { entries } = await client.study.getPlan();
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'due-cards', count: 1, recall: null }));
    expect((await client.app.getStatus()).due).toBe(1);
  });

  it('judges the pace of cards by cards', async () => {
    const test = await openApp();
    const { client } = test;
    for (let turn = 0; turn < 24; turn += 1) await rate(client, 'again');
    const response = { kind: 'single', option: 'a' } as const;
    await client.study.answerCheck({ event: newId(), item: 'p/i1', response, tookMs: 3_600_000 });
    const { entries } = await client.study.getPlan();
    expect(entries.find(({ kind }) => kind === 'due-cards')?.minutes).toBe(1);
  });

  it('comes to an end on a machine whose clock stands in 1990', async () => {
    const test = await openApp();
    const { client } = test;
    await rate(client, 'easy');
    test.advance(Date.UTC(1990, 0, 1) - NOON);
    const rated = [(await rate(client, 'easy')).rated, (await rate(client, 'easy')).rated];
    expect(new Set(rated).size).toBe(2);
    expect((await client.study.getNextCard({ unit })).card).toBeNull();
  });
});

describe('reading', () => {
  it('resumes at the paragraph', async () => {
    const test = await openApp();
    await test.client.study.keepPosition({ event: newId(), lesson: 'p/l', section: 'p/l/s2', block: 'b1' });
    const { client } = await test.restart();
    const lesson = await client.content.getLesson({ lesson: 'p/l' });
    expect(lesson.position).toEqual({ section: 'p/l/s2', block: 'b1' });
    expect((await client.study.getPlan()).firstRun).toBe(false);
  });
});

describe('a wrong call', () => {
  it.each([
    ['a rating that is none', { rating: 'perfect' }, 'rating'],
    ['an event id that is none', { event: 'x' }, 'event'],
    ['a negative time', { tookMs: -1 }, 'tookMs'],
  ])('names the field: %s', async (_, change, field) => {
    const { client, folder } = await openApp();
    const input = { event: newId(), card: 'p/n1/1', rating: 'good', tookMs: 1, ...change };
    const call = client.study.rateCard(input as Parameters<typeof client.study.rateCard>[0]);
    await expect(call).rejects.toMatchObject({ code: 'invalid-input', defined: true, data: { field } });
    expect(journalLines(folder)).toEqual([]);
  });

  it('names a card that does not exist', async () => {
    const { client } = await openApp();
    const call = client.study.rateCard({ event: newId(), card: 'p/none/1', rating: 'good', tookMs: 1 });
    await expect(call).rejects.toMatchObject({ code: 'not-found', data: { what: 'card', id: 'p/none/1' } });
  });
});

describe('settings', () => {
  it('never move a due date already given', async () => {
    const { client } = await openApp();
    await rate(client, 'easy');
    const before = await client.report.getProgress();
    const preset = { retention: 0.8, newPerDay: 5, reviewsPerDay: 50 };
    const settings = await client.settings.changePreset({ event: newId(), preset });
    expect(settings.preset).toEqual(preset);
    expect((await client.report.getProgress()).forecast).toEqual(before.forecast);
  });

  it('keep the look of the device over a restart', async () => {
    const test = await openApp();
    await test.client.settings.changeDevice({ theme: 'dark' });
    const { client } = await test.restart();
    expect((await client.app.getStatus()).settings.device).toMatchObject({
      theme: 'dark',
      textSize: 'medium',
    });
  });
});
