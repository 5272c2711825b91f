import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '#core/time.ts';
import { newId, openApp, type TestApp } from '#tests/support/app.ts';

const RIGHT = { kind: 'single', option: 'b' } as const;

async function start({ client }: TestApp, limitMinutes = 10) {
  const attempt = newId();
  const view = await client.quiz.startAttempt({
    event: newId(),
    attempt,
    unit: 'p/u',
    mode: 'test',
    limitMinutes,
  });
  return { attempt, view };
}

function answer({ client }: TestApp, attempt: string, item: string) {
  const response = item === 'p/i1' ? RIGHT : ({ kind: 'true-false', answer: false } as const);
  return client.quiz.answerItem({ event: newId(), attempt, item, response, tookMs: 1 });
}

describe('a test with a limit', () => {
  it('has the time it was begun with, the extra time of the learner included, after a restart too', async () => {
    const test = await openApp();
    const { settings } = await test.client.app.getStatus();
    const preset = { ...settings.preset, extraTimePercent: 50 };
    await test.client.settings.changePreset({ event: newId(), preset });
    const { attempt, view } = await start(test);
    expect(view).toMatchObject({ limitMs: 15 * MINUTE_MS, graceMs: MINUTE_MS });
    const { client } = await test.restart();
    const again = await client.quiz.getAttempt({ attempt });
    expect(again).toMatchObject({ startedAt: view.startedAt, limitMs: 15 * MINUTE_MS });
    const options = await client.scheduling.getOptions();
    await client.scheduling.saveOptions({ event: newId(), preset: options.preset });
    expect((await client.app.getStatus()).settings.preset.extraTimePercent).toBe(50);
  });

  it('counts an answer within the grace as in time', async () => {
    const test = await openApp();
    const { attempt } = await start(test);
    test.advance(10.9 * MINUTE_MS);
    await answer(test, attempt, 'p/i1');
    const view = await test.client.quiz.finishAttempt({ event: newId(), attempt });
    expect(view).toMatchObject({ score: 0.25 });
    expect(view.lateMs).toBeUndefined();
    expect(view.lateScore).toBeUndefined();
  });

  it('keeps what comes later, marks it late, and shows the score both ways', async () => {
    const test = await openApp();
    const { attempt } = await start(test);
    await answer(test, attempt, 'p/i1');
    test.advance(14 * MINUTE_MS);
    const kept = await answer(test, attempt, 'p/i3');
    expect(kept.response).toEqual({ kind: 'true-false', answer: false });
    expect(kept.feedback).toBeUndefined();
    const view = await test.client.quiz.finishAttempt({ event: newId(), attempt });
    expect(view).toMatchObject({ score: 0.25, lateScore: 0.5, lateMs: 4 * MINUTE_MS });
    const late = view.questions.find(({ item }) => item === 'p/i3');
    expect(late).toMatchObject({ late: { score: 1 }, earned: 0 });
    expect(late?.response).toBeUndefined();
  });

  it('lets an answer in time stand where it was changed too late', async () => {
    const test = await openApp();
    const { attempt } = await start(test);
    await answer(test, attempt, 'p/i1');
    test.advance(20 * MINUTE_MS);
    const response = { kind: 'single', option: 'a' } as const;
    await test.client.quiz.answerItem({ event: newId(), attempt, item: 'p/i1', response, tookMs: 1 });
    const view = await test.client.quiz.finishAttempt({ event: newId(), attempt });
    expect(view).toMatchObject({ score: 0.25, lateScore: 0 });
    expect(view.questions.find(({ item }) => item === 'p/i1')).toMatchObject({ response: RIGHT });
  });

  it('is not late where the clock was set back', async () => {
    const test = await openApp();
    const { attempt } = await start(test);
    test.advance(-600 * MINUTE_MS);
    await answer(test, attempt, 'p/i1');
    const view = await test.client.quiz.finishAttempt({ event: newId(), attempt });
    expect(view).toMatchObject({ score: 0.25 });
    expect(view.lateMs).toBeUndefined();
  });
});
