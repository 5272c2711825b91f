import { describe, expect, it } from 'vitest';
import { fillOptions } from '#core/study/full-options.ts';
import { DEFAULT_PRESET } from '#core/study/defaults.ts';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { card, pack } from '#tests/support/packs.ts';
import { addJournal, makeRatings } from '#tests/support/synthetic-learner.ts';

const unit = 'p/u';
const CARDS = Array.from({ length: 120 }, (_, index) => `p/n${index + 1}/1`);

function studiedPack() {
  const [only] = pack().units;
  if (!only) throw new Error('the pack has a unit');
  const cards = [...CARDS, 'p/n900/1', 'p/n901/1'].map((id) => card(id));
  return pack({ units: [{ ...only, cards }] });
}

/** An app whose learner has studied 120 cards for two months. */
async function openStudied() {
  const first = await openApp([studiedPack()]);
  addJournal(first.folder, makeRatings({ cards: CARDS }));
  return first.restart();
}

const dueDays = async (client: Client) =>
  (await client.scheduling.previewMoves()).days.map(({ before }) => before);

async function save(client: Client, change: object) {
  const { preset } = await client.scheduling.getOptions();
  return client.scheduling.saveOptions({ event: newId(), preset: { ...preset, ...change } });
}

describe('the options', () => {
  it('are kept for all cards and for one deck, and never move a due date', async () => {
    const test = await openStudied();
    const before = await dueDays(test.client);
    const steps = { learning: [5, 20], relearning: [] };
    await save(test.client, {
      retention: 0.8,
      steps,
      maximumInterval: 100,
      smoothing: false,
      leechLapses: 5,
    });
    await test.client.scheduling.saveDeckOptions({
      event: newId(),
      deck: unit,
      options: { retention: 0.95, newPerDay: 2 },
    });
    expect(await dueDays(test.client)).toEqual(before);
    const { client } = await test.restart();
    const options = await client.scheduling.getOptions();
    expect(options.preset).toEqual({
      ...fillOptions(DEFAULT_PRESET),
      retention: 0.8,
      steps,
      maximumInterval: 100,
      smoothing: false,
      leechLapses: 5,
    });
    expect(options.decks).toEqual([
      { deck: unit, title: 'A unit', cards: 122, options: { retention: 0.95, newPerDay: 2 } },
    ]);
    const removed = await client.scheduling.saveDeckOptions({ event: newId(), deck: unit, options: null });
    expect(removed.decks[0]?.options).toBeNull();
  });

  it('take effect on the next answer: steps, longest interval, retention of the deck', async () => {
    const { client } = await openStudied();
    await save(client, { steps: { learning: [30], relearning: [10] }, maximumInterval: 3 });
    const { card: shown } = await client.study.getNextCard({ unit });
    const days = shown?.intervals.flatMap((each) => each.days ?? []) ?? [];
    expect(Math.max(...days)).toBeLessThanOrEqual(3);
  });

  it.each([
    ['steps that get shorter', { steps: { learning: [10, 5], relearning: [] } }, 'preset.steps.learning'],
    ['a step of a day', { steps: { learning: [1440], relearning: [] } }, 'preset.steps.learning.0'],
    ['a retention that is none', { retention: 0.5 }, 'preset.retention'],
    ['six days of the week', { easyDays: [1, 1, 1, 1, 1, 1] }, 'preset.easyDays'],
  ])('refuse %s, and name where', async (_, change, field) => {
    const { client } = await openApp();
    await expect(save(client, change)).rejects.toMatchObject({ code: 'invalid-input', data: { field } });
    expect((await client.scheduling.getOptions()).preset).toEqual(fillOptions(DEFAULT_PRESET));
  });

  it('refuse a deck that does not exist', async () => {
    const { client } = await openApp();
    const call = client.scheduling.saveDeckOptions({ event: newId(), deck: 'p/none', options: null });
    await expect(call).rejects.toMatchObject({ code: 'not-found', data: { what: 'deck', id: 'p/none' } });
  });
});

describe('the workload preview', () => {
  it('sets the weeks as they are beside the weeks as they would be', async () => {
    const { client } = await openStudied();
    const { preset } = await client.scheduling.getOptions();
    const same = await client.scheduling.previewWorkload({});
    expect(same.days).toHaveLength(56);
    for (const { before, after } of same.days) expect(after).toEqual(before);
    const total = (days: typeof same.days, side: 'before' | 'after') =>
      days.reduce((sum, day) => sum + day[side].minutes, 0);
    const surer = await client.scheduling.previewWorkload({ preset: { ...preset, retention: 0.95 } });
    expect(total(surer.days, 'after')).toBeGreaterThan(total(surer.days, 'before'));
    const options = { retention: 0.95 };
    const deck = await client.scheduling.previewWorkload({ deck: { deck: unit, options } });
    expect(total(deck.days, 'after')).toBeCloseTo(total(surer.days, 'after'), 6);
    expect((await client.scheduling.getOptions()).preset).toEqual(preset);
  });
});

describe('moving cards that are scheduled', () => {
  it('shows the load first, moves what it showed, and is taken back as one deed', async () => {
    const test = await openStudied();
    const { client } = test;
    const untouched = await dueDays(client);
    await save(client, { retention: 0.95 });
    const shown = await client.scheduling.previewMoves();
    expect(shown.sooner).toBeGreaterThan(20);
    expect(shown.later).toBe(0);
    expect(await dueDays(client)).toEqual(untouched);
    const event = newId();
    const { moved, group } = await client.scheduling.moveCards({ event });
    expect(moved).toBe(shown.sooner);
    const after = await client.scheduling.previewMoves();
    expect(after.days.map(({ before }) => before)).toEqual(shown.days.map((day) => day.after));
    expect(after).toMatchObject({ sooner: 0, later: 0 });
    expect(await client.scheduling.moveCards({ event })).toEqual({ moved, group });
    await client.study.undo({ event: newId(), deed: group });
    expect(await dueDays(client)).toEqual(untouched);
    const reopened = await test.restart();
    expect(await dueDays(reopened.client)).toEqual(untouched);
  });

  it('does nothing where every card lies where it belongs', async () => {
    const { client } = await openApp();
    expect(await client.scheduling.moveCards({ event: newId() })).toMatchObject({ moved: 0 });
  });
});

describe('an exam', () => {
  const dateIn = async (client: Client, days: number) => {
    const { today } = await client.scheduling.getExams();
    return new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
  };

  it('is set, changed and removed', async () => {
    const test = await openApp();
    const exam = newId();
    const date = await dateIn(test.client, 20);
    await test.client.scheduling.setExam({ event: newId(), exam, title: 'Final', date, decks: [unit] });
    const later = await dateIn(test.client, 30);
    await test.client.scheduling.setExam({
      event: newId(),
      exam,
      title: 'The final',
      date: later,
      decks: [unit],
    });
    const { client } = await test.restart();
    expect((await client.scheduling.getExams()).exams).toEqual([
      { exam, title: 'The final', date: later, decks: [{ deck: unit, title: 'A unit' }], isPast: false },
    ]);
    const event = newId();
    expect((await client.scheduling.removeExam({ event, exam })).exams).toEqual([]);
    expect((await client.scheduling.removeExam({ event, exam })).exams).toEqual([]);
    await expect(client.scheduling.removeExam({ event: newId(), exam })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is planned before it is set', async () => {
    const { client } = await openStudied();
    const plan = await client.scheduling.planExam({ date: await dateIn(client, 10), decks: [unit] });
    expect(plan).toMatchObject({
      daysLeft: 10,
      total: 122,
      unseen: 2,
      newPerDay: { needed: 1, planned: 1 },
      leftOver: [],
    });
    expect(plan.recall).toBeGreaterThan(0.85);
    expect(plan.days[0]?.date).toBe((await client.scheduling.getExams()).today);
    await save(client, { newPerDay: 0 });
    const full = await client.scheduling.planExam({
      date: await dateIn(client, 10),
      decks: [unit],
      minutesPerDay: 30,
    });
    expect(full.newPerDay).toEqual({ needed: 1, allowed: 0, planned: 0 });
    expect(full.leftOver).toEqual([{ deck: unit, section: 'p/l/s1', title: 'One', cards: 2 }]);
    expect((await client.scheduling.getExams()).exams).toEqual([]);
  });

  it('is not set for a day that is over, or too far ahead, or for a deck that is none', async () => {
    const { client } = await openApp();
    const set = (date: string, decks: string[]) =>
      client.scheduling.setExam({ event: newId(), exam: newId(), title: 'Final', date, decks });
    await expect(set(await dateIn(client, 0), [unit])).rejects.toMatchObject({ data: { field: 'date' } });
    await expect(set(await dateIn(client, 401), [unit])).rejects.toMatchObject({ data: { field: 'date' } });
    await expect(set('2026-02-31', [unit])).rejects.toMatchObject({
      code: 'invalid-input',
      data: { field: 'date' },
    });
    await expect(set(await dateIn(client, 9), ['p/none'])).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('smoothing', () => {
  it('gives the interval its button promised, whatever the day it falls on', async () => {
    const { client } = await openStudied();
    for (let turn = 0; turn < 12; turn += 1) {
      const { card: shown } = await client.study.getNextCard({ unit });
      if (!shown) break;
      const rating = (['good', 'easy', 'hard'] as const)[turn % 3] ?? 'good';
      const promised = shown.intervals.find((each) => each.rating === rating);
      await client.study.rateCard({
        event: newId(),
        card: shown.card,
        reps: shown.reps,
        rating,
        tookMs: 2000,
        unit,
      });
      if (promised?.days === undefined) continue;
      const { memory } = await client.cards.getInfo({ card: shown.card });
      expect(memory?.intervalDays).toBe(promised.days);
    }
  });

  it('knows the load after an undo as before the rating', async () => {
    const { client } = await openStudied();
    const before = await client.study.getNextCard({ unit });
    if (!before.card) throw new Error('there is a card to rate');
    const { card: shown, reps } = before.card;
    await client.study.rateCard({ event: newId(), card: shown, reps, rating: 'good', tookMs: 2000, unit });
    const undone = await client.study.undo({ event: newId(), unit });
    expect(undone.card?.intervals).toEqual(before.card.intervals);
  });
});
