import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/study/event.ts';
import { DAY_MS } from '#core/time.ts';
import { describeClock } from '#main/store/clock-notices.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { NOON } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { pack } from '#tests/support/packs.ts';

const YEAR_MS = 365.25 * DAY_MS;
const NOTHING = {
  ratings: 0,
  recalled: 0,
  answers: 0,
  sections: 0,
  practised: 0,
  ratingMs: 0,
  answerMs: 0,
};
const LEARNER = 'e'.repeat(32);

/** Years by which no clock is off, in place of which it stands where dates end or begin. */
const ODD_CLOCKS = new Map([
  [-60, -8.64e15],
  [-59, 0],
  [30, 8.64e15],
]);

/** Histories of which any stretch may have been written under a clock that was years off. */
const underAnyClock = fc
  .tuple(histories, fc.array(fc.integer({ min: -60, max: 30 }), { minLength: 1, maxLength: 5 }))
  .map(([events, years]) => {
    let highest = 0;
    return events.map((event, index): StudyEvent => {
      const shift = years[Math.floor((index * years.length) / events.length)] ?? 0;
      const at = ODD_CLOCKS.get(shift) ?? Math.round(event.at + shift * YEAR_MS);
      highest = Math.max(at, highest + 1);
      return { ...event, at, tick: highest };
    });
  });

async function addEvents(client: Client, events: readonly StudyEvent[]): Promise<number> {
  const lines = events.map((event) => encodeLine(event).toString().trim());
  const text = `{"export":1,"learner":"${LEARNER}",\n"events":[\n${lines.join(',\n')}\n],\n"complete":true}\n`;
  const base64 = Buffer.from(text).toString('base64');
  const { backup } = await client.data.addPortion({ upload: newId(), from: 0, base64 });
  return (await client.data.mergeBackup({ backup, learner: LEARNER })).added;
}

/** Every screen's figures; the contract refuses NaN and what else its schemas do not allow. */
async function readAll(client: Client) {
  return {
    status: await client.app.getStatus(),
    plan: await client.study.getPlan(),
    progress: await client.report.getProgress(),
    outlook: await client.report.getOutlook({}),
    certificate: await client.report.getCertificate({ unit: 'p/u' }).catch(() => null),
    deeds: await client.history.getDeeds({}),
    statistics: await client.statistics.getStatistics({}),
    rows: await client.browse.search({ query: '' }),
    library: await client.content.getLibrary(),
    quizzes: await client.quiz.getQuizzes(),
    calibration: await client.quiz.getCalibration(),
    exams: await client.scheduling.getExams(),
    moves: await client.scheduling.previewMoves(),
    workload: await client.scheduling.previewWorkload({}),
    info: await client.cards.getInfo({ card: 'p/n1/1' }).catch(() => null),
  };
}

const SHARES = new Set(['recall', 'mastery', 'later', 'score']);

/** Numbers that are none, and shares of more than all. */
function badNumbers(value: unknown, path = '', name = ''): string[] {
  if (typeof value === 'number') {
    const isShare = SHARES.has(name) && !Number.isInteger(value);
    return Number.isFinite(value) && !(isShare && (value < 0 || value > 1)) ? [] : [`${path}: ${value}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => badNumbers(each, `${path}/${key}`, key));
}

/** Rates one card, whether or not a history has left it to be asked now. */
const rate = async (client: Client) => {
  const event = newId();
  await client.study.rateCard({ event, card: 'p/n1/1', rating: 'easy', tookMs: 2000, unit: 'p/u' });
  return event;
};
const noticesOf = async (client: Client) => (await client.app.getStatus()).notices;

describe('clocks that were years off', () => {
  it('leave every figure of every screen finite, and nothing out, whatever the clock says now', async () => {
    await fc.assert(
      fc.asyncProperty(underAnyClock, fc.integer({ min: -60, max: 60 }), async (events, years) => {
        const app = await openApp();
        const { client } = app;
        app.advance(years * YEAR_MS);
        expect(await addEvents(client, events)).toBe(events.length);
        expect(badNumbers(await readAll(client))).toEqual([]);
        await rate(client);
        expect(badNumbers(await readAll(client))).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('are told where ratings are dated after today, until the clock is right or they are taken back', async () => {
    const app = await openApp();
    const { client } = app;
    app.advance(30 * YEAR_MS);
    const event = await rate(client);
    expect(await noticesOf(client)).toEqual([]);
    app.advance(-30 * YEAR_MS);
    expect(await noticesOf(client)).toEqual([
      { kind: 'study-ahead', ratings: 1, latest: '2056-11-22', today: '2026-11-23' },
    ]);
    app.advance(30 * YEAR_MS);
    expect(await noticesOf(client)).toEqual([]);
    app.advance(-30 * YEAR_MS);
    await client.study.undo({ event: newId(), deed: event });
    expect(await noticesOf(client)).toEqual([]);
  });

  it('are asked about where nothing was answered for more than a year', async () => {
    const app = await openApp();
    const { client } = app;
    app.advance(3 * YEAR_MS);
    expect(await noticesOf(client)).toEqual([]);
    app.advance(-3 * YEAR_MS);
    await rate(client);
    app.advance(399 * DAY_MS);
    expect(await noticesOf(client)).toEqual([]);
    app.advance(30 * DAY_MS);
    expect(await noticesOf(client)).toMatchObject([{ kind: 'long-break', latest: '2026-11-23' }]);
    await rate(client);
    expect(await noticesOf(client)).toEqual([]);
  });

  it('that stand before the app was made are told as that, whatever is dated later', async () => {
    const days = new Map([[20_780, { ...NOTHING, ratings: 2 }]]);
    const at = NOON - 20 * YEAR_MS;
    expect(describeClock({ now: { at, offset: 0 }, builtAt: NOON, days, latestTick: NOON })).toEqual([
      { kind: 'clock-wrong', clock: new Date(at).toISOString() },
    ]);
    expect(describeClock({ now: { at: NOON, offset: 0 }, builtAt: NOON, days, latestTick: 0 })).toEqual([]);
  });
});

describe('packs that come and go', () => {
  it('leave every figure finite, and what was done with them comes back with them', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        const first = await openApp();
        await addEvents(first.client, events);
        const before = await readAll(first.client);
        const without = await first.restart([]);
        expect(badNumbers(await readAll(without.client))).toEqual([]);
        const changed = await without.restart([pack({ units: [] }), pack({ id: 'q' })]);
        expect(badNumbers(await readAll(changed.client))).toEqual([]);
        const again = await changed.restart([pack()]);
        expect(await readAll(again.client)).toEqual(before);
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});
