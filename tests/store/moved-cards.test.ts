import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '#core/study/event.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { DAY_MS } from '#core/time.ts';
import { idOf, NOON } from '#tests/support/events.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { foldFiles, plainProgress } from '#tests/support/store-truth.ts';
import { openSimulatedStore, rateDeed, undoDeed } from '#tests/support/store.ts';

const CARDS = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
const TODAY = NOON / DAY_MS;

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('rate', 'rate', 'move', 'move', 'undo', 'undo', 'forget', 'mark'),
    cards: fc.subarray(CARDS, { minLength: 1 }),
    rating: fc.constantFrom(...RATINGS),
    days: fc.integer({ min: 0, max: 40 }),
    target: fc.nat(40),
    clock: fc.constantFrom(0, 0, 1, 9, -30),
  }),
  { minLength: 4, maxLength: 40 },
);

describe('moving cards and taking it back', () => {
  it('leaves what a full fold comes to, whatever was done in between', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (deeds) => {
        const disk = new SimulatedDisk();
        const { progress: store } = await openSimulatedStore(disk);
        let at = NOON;
        /** Numbers of the deeds that moved cards; those taken back mostly name one of the last. */
        const moves: number[] = [];
        for (const [index, { what, cards, rating, days, target, clock }] of deeds.entries()) {
          at += clock * DAY_MS + 60_000;
          const id = idOf(index + 1);
          const change = (deed: Extract<Deed, { kind: 'cards-changed' }>['change']): Deed => ({
            kind: 'cards-changed',
            id,
            cards: [...cards],
            change: deed,
          });
          const deed =
            what === 'rate'
              ? rateDeed(index + 1, { card: cards[0] ?? '', rating })
              : what === 'move'
                ? change({ dueOn: Math.floor(TODAY) + days })
                : what === 'forget'
                  ? change({ forgotten: true })
                  : what === 'mark'
                    ? change({ flag: 1 + (days % 7), dueOn: Math.floor(TODAY) + days })
                    : undoDeed(index + 1, moves.at(-1 - (target % 3)) ?? (target % deeds.length) + 1);
          if (what === 'move' || what === 'mark') moves.push(index + 1);
          await store.record([deed], { at, offset: 0 });
        }
        expect(plainProgress(store.progress)).toEqual(foldFiles(disk.files()));
      }),
      { numRuns: 400 },
    );
  });
});
