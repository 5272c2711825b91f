import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, openApp, temporaryFolder, type Client } from '#tests/support/app.ts';
import { buildProgram, type BuiltProgram } from '#tests/support/child.ts';
import { card, pack } from '#tests/support/packs.ts';
import { addJournal, makeRatings } from '#tests/support/synthetic-learner.ts';

let worker: BuiltProgram;
beforeAll(async () => {
  worker = await buildProgram('../../main/optimise/worker.ts');
});
afterAll(() => worker.remove());

const CARDS = Array.from({ length: 120 }, (_, index) => `p/n${index + 1}/1`);

function packOf(cards: readonly string[]) {
  const [unit] = pack().units;
  if (!unit) throw new Error('the pack has a unit');
  return pack({ units: [{ ...unit, cards: cards.map((id) => card(id)) }] });
}

async function openStudied(ratings = makeRatings({ cards: CARDS }), optimiseWorker = worker.path) {
  const first = await openApp([packOf(CARDS)], { optimiseWorker });
  addJournal(first.folder, ratings);
  return first.restart();
}

async function waitUntilEnded(client: Client) {
  for (let turn = 0; turn < 600; turn += 1) {
    const view = await client.scheduling.getOptimisation();
    if (view.state.kind !== 'running') return view;
    await wait(50);
  }
  throw new Error('the fitting never ended');
}

/** The package is optional: it is not made for every machine. */
const isInstalled = await import('@open-spaced-repetition/binding').then(
  () => true,
  () => false,
);

describe('fitting weights to a learner', () => {
  it.runIf(isInstalled)('foretells the same ratings better, and is used once it is chosen', async () => {
    const { client } = await openStudied();
    const due = (await client.report.getProgress()).forecast;
    const started = await client.scheduling.startOptimisation();
    expect(started.state.kind).toBe('running');
    const { state, reviews, needed } = await waitUntilEnded(client);
    expect(reviews).toBeGreaterThan(needed);
    if (state.kind !== 'done') throw new Error(`ended as ${JSON.stringify(state)}`);
    expect(state.reviews).toBe(reviews);
    expect(state.isBetter).toBe(true);
    expect(state.after.logLoss).toBeLessThan(state.before.logLoss);
    expect(state.after.rmse).toBeLessThan(state.before.rmse);
    const event = newId();
    const chosen = await client.scheduling.chooseWeights({ event, weights: 'fitted' });
    expect(chosen).toMatchObject({ hasOwnWeights: true, state: { kind: 'done', isInForce: true } });
    expect(await client.scheduling.chooseWeights({ event, weights: 'fitted' })).toEqual(chosen);
    expect((await client.report.getProgress()).forecast).toEqual(due);
    const { preset } = await client.scheduling.getOptions();
    await client.scheduling.saveOptions({ event: newId(), preset: { ...preset, newPerDay: 3 } });
    expect((await client.scheduling.getOptions()).hasOwnWeights).toBe(true);
    const usual = await client.scheduling.chooseWeights({ event: newId(), weights: 'usual' });
    expect(usual).toMatchObject({ hasOwnWeights: false, state: { kind: 'idle' } });
  });

  it('says how many reviews are missing', async () => {
    const { client } = await openStudied(makeRatings({ cards: CARDS, days: 12 }));
    const { reviews, needed } = await client.scheduling.getOptimisation();
    expect(reviews).toBeLessThan(needed);
    await expect(client.scheduling.startOptimisation()).rejects.toMatchObject({
      code: 'conflict',
      data: { cause: expect.stringContaining(`${needed - reviews} are missing`) },
    });
    await expect(
      client.scheduling.chooseWeights({ event: newId(), weights: 'fitted' }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it.runIf(isInstalled)('can be cancelled, and begun again', async () => {
    const { client } = await openStudied();
    await client.scheduling.startOptimisation();
    const { state } = await client.scheduling.cancelOptimisation();
    expect(['cancelled', 'done']).toContain(state.kind);
    expect((await client.scheduling.startOptimisation()).state.kind).toBe('running');
    expect((await waitUntilEnded(client)).state.kind).toBe('done');
  });

  it('says so where the optimiser is not part of the installation', async () => {
    const elsewhere = join(temporaryFolder(), 'worker.mjs');
    copyFileSync(worker.path, elsewhere);
    const { client } = await openStudied(undefined, elsewhere);
    await client.scheduling.startOptimisation();
    expect((await waitUntilEnded(client)).state).toEqual({ kind: 'missing' });
  });

  it('says so where the worker cannot be started, and the app goes on', async () => {
    const { client } = await openStudied(undefined, resolve('no-such-worker.js'));
    await client.scheduling.startOptimisation();
    expect((await waitUntilEnded(client)).state.kind).toBe('failed');
    expect((await client.scheduling.getOptions()).hasOwnWeights).toBe(false);
  });

  it('is ended by closing the app', async () => {
    const test = await openStudied();
    await test.client.scheduling.startOptimisation();
    const { client } = await test.restart();
    expect((await client.scheduling.getOptimisation()).state.kind).toBe('idle');
  });
});
