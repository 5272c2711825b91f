import { describe, expect, it } from 'vitest';
import { fold } from '#core/study/fold.ts';
import { collectTraining, countUsable } from '#core/study/training.ts';
import { event, rating } from '#tests/support/events.ts';
import { makeRatings } from '#tests/support/synthetic-learner.ts';

const A = 'p/n1/1';
const B = 'p/n2/1';

function dataOf(events: Parameters<typeof fold>[0], most?: number) {
  const { starts, ratings, days, usable } = collectTraining(fold(events).progress.log, most);
  const cards = [...starts].slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? 0;
    return { ratings: Array.from(ratings.subarray(start, end)), days: Array.from(days.subarray(start, end)) };
  });
  return { cards, usable };
}

describe('collectTraining', () => {
  it('gives the ratings of each card with the study days between them', () => {
    const events = [
      rating(A, 0),
      rating(B, 0, { rating: 'again' }),
      rating(A, 0.01),
      rating(A, 3, { rating: 'hard' }),
    ];
    expect(dataOf(events)).toEqual({
      cards: [
        { ratings: [3, 3, 2], days: [0, 0, 3] },
        { ratings: [1], days: [0] },
      ],
      usable: 1,
    });
  });

  it('begins anew where a card was made new, and takes no time for a clock that was set back', () => {
    const forgotten = event('cards-changed', {
      cards: [A],
      change: { forgotten: true },
      at: rating(A, 5).at,
    });
    const events = [
      rating(A, 0),
      rating(A, 4),
      forgotten,
      rating(A, 6, { rating: 'easy' }),
      rating(A, 2, { tick: rating(A, 7).at }),
    ];
    expect(dataOf(events).cards).toEqual([{ ratings: [4, 3], days: [0, 0] }]);
  });

  it('leaves out what was taken back', () => {
    const late = rating(A, 3);
    const revoked = event('event-revoked', { target: late.id, at: late.at + 1 });
    expect(dataOf([rating(A, 0), late, revoked])).toEqual({
      cards: [{ ratings: [3], days: [0] }],
      usable: 0,
    });
  });

  it('takes whole cards, the same ones each time, of a history that is too long', () => {
    const events = makeRatings({ days: 30 });
    const all = dataOf(events);
    const some = dataOf(events, 200);
    expect(some).toEqual(dataOf(events, 200));
    expect(some.cards.length).toBeGreaterThan(5);
    expect(some.cards.length).toBeLessThan(all.cards.length);
    for (const card of some.cards) expect(all.cards).toContainEqual(card);
    expect(countUsable(fold(events).progress.log)).toBe(all.usable);
  });
});
