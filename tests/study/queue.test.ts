import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating, StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { advanceQueue, buildQueue, countLeft, dueCards, findNextDue, nextCard } from '#core/study/queue.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { DAY_MS, nowOf } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';

const CARDS = Array.from({ length: 40 }, (_, index) => `p/n${index}/1`);

const nowAt = (day: number) => nowOf({ at: NOON + day * DAY_MS, offset: 0 });

const deckOf = () => undefined;

function queueOf(events: StudyEvent[], day: number, isUnlocked = (_card: string) => true) {
  const { progress } = fold(events);
  return buildQueue(progress, { candidates: CARDS, isUnlocked, deckOf }, nowAt(day));
}

function preset(newPerDay: number, reviewsPerDay: number) {
  return event('preset-changed', { preset: { retention: 0.9, newPerDay, reviewsPerDay }, at: NOON - DAY_MS });
}

describe('buildQueue', () => {
  it('introduces new cards in pack order, within the daily limit and only when unlocked', () => {
    const queue = queueOf([preset(3, 100)], 0, (card) => card !== 'p/n0/1');
    expect(queue.fresh).toEqual(['p/n1/1', 'p/n2/1', 'p/n3/1']);
  });

  it('counts what was begun today against the limit, and starts afresh the next study day', () => {
    const begun = [
      preset(3, 100),
      rating('p/n0/1', 0, { rating: 'easy' }),
      rating('p/n1/1', 0, { rating: 'easy' }),
    ];
    expect(queueOf(begun, 0).fresh).toHaveLength(1);
    expect(queueOf(begun, 1).fresh).toHaveLength(3);
  });

  it('puts what is most likely forgotten first and stops at the daily limit', () => {
    const events = [
      preset(0, 2),
      rating('p/n0/1', -3, { rating: 'good' }),
      rating('p/n0/1', -3, { rating: 'good', at: NOON - 3 * DAY_MS + 600_000 }),
      rating('p/n1/1', -30, { rating: 'easy' }),
      rating('p/n2/1', -300, { rating: 'easy' }),
    ];
    expect(queueOf(events, 0).review).toEqual(['p/n2/1', 'p/n1/1']);
  });

  it('asks a card in its learning steps when its step is over', () => {
    const learning = [preset(0, 100), rating('p/n0/1', 0, { rating: 'again' })];
    const minutes = (count: number) => count / 1440;
    expect(dueCards(queueOf(learning, minutes(2)), nowAt(minutes(2)))).toEqual(['p/n0/1']);
    expect(dueCards(queueOf(learning, -minutes(30)), nowAt(-minutes(30)))).toEqual([]);
    expect(countLeft(queueOf(learning, 0), nowAt(0)).learning).toBe(1);
    expect(nextCard(queueOf(learning, 0), nowAt(0))).toBe('p/n0/1');
  });

  it('says when the next card falls due', () => {
    const later = [preset(0, 100), rating('p/n0/1', 0, { rating: 'easy' })];
    const next = findNextDue(fold(later).progress, CARDS, queueOf(later, 0), nowAt(0));
    expect(next).toBeGreaterThan(NOON);
    expect(nextCard(queueOf(later, 0), nowAt(0))).toBeUndefined();
  });
});

describe('nextCard', () => {
  it('takes learning cards before all others', () => {
    const events = [
      preset(5, 100),
      rating('p/n9/1', -30, { rating: 'easy' }),
      rating('p/n0/1', 0, { rating: 'again' }),
    ];
    expect(nextCard(queueOf(events, 0.01), nowAt(0.01))).toBe('p/n0/1');
  });

  it('spreads new cards among reviews', () => {
    const events: StudyEvent[] = [preset(4, 100)];
    for (let index = 10; index < 18; index += 1)
      events.push(rating(`p/n${index}/1`, -30, { rating: 'easy' }));
    const kinds: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const card = nextCard(queueOf(events, 0), nowAt(0)) ?? '';
      kinds.push(events.some((each) => each.kind === 'card-rated' && each.card === card) ? 'review' : 'new');
      events.push(rating(card, 0, { rating: 'easy' }));
    }
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(4);
    expect(kinds.slice(0, 6)).toContain('new');
    expect(kinds.slice(6)).toContain('new');
  });
});

describe('advanceQueue', () => {
  it('leaves the queue as if it had been built anew', () => {
    const grades = fc.array(fc.constantFrom<Rating>(...RATINGS), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(grades, (given) => {
        const events: StudyEvent[] = [preset(6, 100)];
        for (let index = 10; index < 20; index += 1)
          events.push(rating(`p/n${index}/1`, -30 - index, { rating: 'easy' }));
        const queue = queueOf(events, 0);
        given.forEach((grade, index) => {
          const day = (index + 1) / 1440;
          const card = nextCard(queue, nowAt(day));
          if (card === undefined) return;
          events.push(rating(card, day, { rating: grade }));
          const before = fold(events.slice(0, -1)).progress.cards.get(card);
          const known = fold(events).progress.cards.get(card);
          expect(known && advanceQueue(queue, card, before, known)).toBe(true);
        });
        expect(queue).toEqual(queueOf(events, 0));
      }),
    );
  });

  it('asks to be built anew for a card it does not hold', () => {
    const events = [preset(0, 100), rating('p/n0/1', 0, { rating: 'easy' })];
    const known = fold(events).progress.cards.get('p/n0/1');
    expect(known && advanceQueue(queueOf(events, 0), 'p/n0/1', undefined, known)).toBe(false);
  });
});
