import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCram, CRAM_ORDERS, followCram, type CramDeed } from '#core/study/cram.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, nowOf } from '#core/time.ts';
import { idOf, NOON, rating } from '#tests/support/events.ts';

const CARDS = ['a', 'b', 'c', 'd', 'e'];
const now = nowOf({ at: NOON, offset: 0 });

const deeds: fc.Arbitrary<CramDeed[]> = fc
  .array(
    fc.record({
      card: fc.constantFrom(...CARDS, 'elsewhere'),
      rating: fc.constantFrom('again', 'hard', 'good', 'easy', undefined),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map(({ card, rating: given }, index) => ({
      event: idOf(index + 1),
      card,
      ...(given === undefined ? {} : { rating: given }),
    })),
  );

describe('followCram', () => {
  it('asks each card once, and those not known once more at the end', () => {
    const { queue, again } = followCram(CARDS, [
      { event: idOf(1), card: 'a', rating: 'again' },
      { event: idOf(2), card: 'b', rating: 'good' },
      { event: idOf(3), card: 'c' },
    ]);
    expect(queue).toEqual(['d', 'e', 'a']);
    expect(again).toBe(1);
  });

  it('comes to an end when all is known, whatever was forgotten before', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        let state = followCram(CARDS, done);
        const all = [...done];
        for (let turn = 0; state.queue.length > 0; turn += 1) {
          expect(turn).toBeLessThan(CARDS.length);
          all.push({ event: idOf(1000 + turn), card: state.queue[0] ?? '', rating: 'good' });
          state = followCram(CARDS, all);
        }
      }),
    );
  });

  it('never asks a card twice in a row of its list, and counts no more than was done', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const { queue, again, answers, recalled } = followCram(CARDS, done);
        expect(new Set(queue).size).toBe(queue.length);
        expect(again).toBeLessThanOrEqual(queue.length);
        expect(recalled).toBeLessThanOrEqual(answers);
        expect(answers).toBeLessThanOrEqual(done.length);
      }),
    );
  });
});

describe('chooseCram', () => {
  const { progress } = fold([
    rating('b', -1, { rating: 'easy' }),
    rating('c', -5, { rating: 'easy' }),
    rating('d', -5, { rating: 'good', at: NOON - 5 * DAY_MS + 5 }),
  ]);

  it('takes some of the cards, each once, and the same ones for the same seed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CRAM_ORDERS),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        (order, limit, seed) => {
          const chosen = chooseCram(CARDS, order, limit, progress, now, seed);
          expect(chosen).toHaveLength(Math.min(limit, CARDS.length));
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(CARDS).toEqual(expect.arrayContaining(chosen));
          expect(chooseCram(CARDS, order, limit, progress, now, seed)).toEqual(chosen);
        },
      ),
    );
  });

  it('asks what was never met and what is least known before the rest', () => {
    expect(chooseCram(CARDS, 'weakest', 9, progress, now, 1)).toEqual(['a', 'e', 'd', 'c', 'b']);
  });

  it('asks what is due first, and what has no date last', () => {
    expect(chooseCram(CARDS, 'due', 9, progress, now, 1)).toEqual(['d', 'c', 'b', 'a', 'e']);
  });
});
