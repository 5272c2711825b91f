import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { putAway, takeBackRating } from '#core/study/queue-changes.ts';
import { advanceQueue, buildQueue, countLeft, nextCard } from '#core/study/queue.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { DAY_MS, nowOf } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';

const CARDS = Array.from({ length: 60 }, (_, index) => `p/n${index}/1`);
/** Every third card lies in a deck with limits of its own. */
const deckOf = (card: string) => (CARDS.indexOf(card) % 3 === 0 ? 'p/tight' : 'p/wide');
const scope = { candidates: CARDS, isUnlocked: () => true, deckOf };

const nowAt = (day: number) => nowOf({ at: NOON + day * DAY_MS, offset: 0 });

const limits = fc.record({
  newPerDay: fc.integer({ min: 0, max: 30 }),
  reviewsPerDay: fc.integer({ min: 0, max: 30 }),
  tight: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
});

/** Some cards known and due, the others new, under limits. */
function historyOf({
  newPerDay,
  reviewsPerDay,
  tight,
}: {
  newPerDay: number;
  reviewsPerDay: number;
  tight?: number | undefined;
}) {
  const at = NOON - 400 * DAY_MS;
  const events: StudyEvent[] = [
    event('preset-changed', { preset: { retention: 0.9, newPerDay, reviewsPerDay }, at }),
  ];
  if (tight !== undefined) {
    const options = { newPerDay: tight, reviewsPerDay: tight };
    events.push(event('deck-options-changed', { deck: 'p/tight', options, at }));
  }
  for (let index = 0; index < 20; index += 1) {
    events.push(rating(`p/n${index}/1`, -60 - index * 7, { rating: 'easy' }));
  }
  return events;
}

describe('a card put away', () => {
  it('gives its place to the next, as if the queue had been built anew', () => {
    fc.assert(
      fc.property(limits, fc.array(fc.nat(59), { maxLength: 12 }), (given, away) => {
        const events = historyOf(given);
        let queue = buildQueue(fold(events).progress, scope, nowAt(0));
        for (const index of away) {
          const card = CARDS[index] ?? '';
          events.push(event('cards-changed', { cards: [card], change: { suspended: true } }));
          const { progress } = fold(events);
          if (!putAway(queue, card)) queue = buildQueue(progress, scope, nowAt(0));
          const anew = buildQueue(progress, scope, nowAt(0));
          const seen = ({ review, fresh, heldBack }: typeof queue) => [
            new Set(review),
            new Set(fresh),
            heldBack,
          ];
          expect(seen(queue)).toEqual(seen(anew));
        }
      }),
    );
  });
});

describe('a rating taken back', () => {
  it('leaves the queue as if it had never been given', () => {
    const grades = fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(limits, grades, (given, ratings) => {
        const events = historyOf(given);
        const queue = buildQueue(fold(events).progress, scope, nowAt(0));
        const before: object[] = [];
        const stack: StudyEvent[] = [];
        const look = () => structuredClone({ ...queue, limits: countLeft(queue, nowAt(0)) });
        ratings.forEach((grade, index) => {
          const day = (index + 1) / 1440;
          const card = nextCard(queue, nowAt(day));
          if (card === undefined) return;
          before.push(look());
          const known = fold(events).progress.cards.get(card);
          const rated = rating(card, day, { rating: grade });
          events.push(rated);
          stack.push(rated);
          const now = fold(events).progress.cards.get(card);
          expect(now && advanceQueue(queue, card, known, now)).toBe(true);
        });
        for (const rated of stack.toReversed()) {
          const card = rated.kind === 'card-rated' ? rated.card : '';
          const with_ = fold(events).progress.cards.get(card);
          events.splice(events.indexOf(rated), 1);
          const without = fold(events).progress.cards.get(card);
          expect(takeBackRating(queue, card, with_, without, nowAt(0))).toBe(true);
          expect(look()).toEqual(before.pop());
        }
      }),
    );
  });
});
