import { describe, expect, it } from 'vitest';
import { dueAt, isDue, recallNow } from '#core/study/due.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, MINUTE_MS, nowOf } from '#core/time.ts';
import { NOON, rating } from '#tests/support/events.ts';

const CARD = 'p/n/1';

function cardAfter(...events: StudyEvent[]) {
  const card = fold(events).progress.cards.get(CARD);
  if (!card) throw new Error('the card was rated');
  return card;
}

const after = (ms: number, offset = 0) => nowOf({ at: NOON + ms, offset });

describe('a card that was rated while the clock was far ahead', () => {
  it('is asked again rather than lost for years, and is at rest once it was', () => {
    const glitch = rating(CARD, 3650, { rating: 'easy' });
    expect(isDue(cardAfter(glitch), after(0))).toBe(true);
    const again = rating(CARD, 0, { rating: 'good', tick: glitch.tick + 1 });
    expect(isDue(cardAfter(glitch, again), after(0))).toBe(false);
    expect(isDue(cardAfter(glitch, again), after(400 * DAY_MS))).toBe(true);
  });
});

describe('a learning step', () => {
  it.each([
    ['when the clocks go back', 120, 60],
    ['when they go forward', 60, 120],
    ['on a flight west', 540, -480],
  ])('ends after its minutes %s', (_, before, then) => {
    const card = cardAfter(rating(CARD, 0, { rating: 'again', offset: before }));
    expect(isDue(card, after(0.5 * MINUTE_MS, then))).toBe(false);
    expect(isDue(card, after(1.1 * MINUTE_MS, then))).toBe(true);
  });

  it('is no knowledge yet', () => {
    expect(recallNow(cardAfter(rating(CARD, 0, { rating: 'again' })), after(0).studyTime)).toBe(0);
    expect(recallNow(cardAfter(rating(CARD, 0, { rating: 'easy' })), after(0).studyTime)).toBe(1);
  });
});

describe('a review', () => {
  it('falls due when the study day begins where the learner is', () => {
    const card = cardAfter(rating(CARD, 0, { rating: 'easy' }));
    const due = dueAt(card, after(0, 600));
    expect(isDue(card, nowOf({ at: due, offset: 600 }))).toBe(true);
    expect(isDue(card, nowOf({ at: due - 1, offset: 600 }))).toBe(false);
    expect(new Date(due + 600 * MINUTE_MS).getUTCHours()).toBe(4);
  });
});
