import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { buildQueue, nextCard } from '#core/study/queue.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';

const CARDS = Array.from({ length: 40 }, (_, index) => `p/n${index}/1`);

function queueOf(events: StudyEvent[], day: number, isUnlocked = (_card: string) => true) {
  const { progress } = fold(events);
  return buildQueue(progress, CARDS, isUnlocked, toStudyTime({ at: NOON + day * DAY_MS, offset: 0 }));
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
    const begun = [preset(3, 100), rating('p/n0/1', 0, { rating: 'easy' }), rating('p/n1/1', 0, { rating: 'easy' })];
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
    expect(queueOf(learning, minutes(2)).learning).toEqual(['p/n0/1']);
    expect(queueOf(learning, 0).learning).toEqual([]);
    expect(queueOf(learning, 0).soon).toEqual(['p/n0/1']);
  });

  it('says when the next card falls due', () => {
    const later = [preset(0, 100), rating('p/n0/1', 0, { rating: 'easy' })];
    expect(queueOf(later, 0).nextDue).toBeGreaterThan(toStudyTime({ at: NOON, offset: 0 }));
    expect(nextCard(queueOf(later, 0))).toBeUndefined();
  });
});

describe('nextCard', () => {
  it('takes learning cards before all others', () => {
    const events = [preset(5, 100), rating('p/n9/1', -30, { rating: 'easy' }), rating('p/n0/1', 0, { rating: 'again' })];
    expect(nextCard(queueOf(events, 0.01))).toBe('p/n0/1');
  });

  it('spreads new cards among reviews', () => {
    const events: StudyEvent[] = [preset(4, 100)];
    for (let index = 10; index < 18; index += 1) events.push(rating(`p/n${index}/1`, -30, { rating: 'easy' }));
    const kinds: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const card = nextCard(queueOf(events, 0)) ?? '';
      kinds.push(events.some((each) => each.kind === 'card-rated' && each.card === card) ? 'review' : 'new');
      events.push(rating(card, 0, { rating: 'easy' }));
    }
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(4);
    expect(kinds.slice(0, 6)).toContain('new');
    expect(kinds.slice(6)).toContain('new');
  });
});
