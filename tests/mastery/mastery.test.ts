import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#core/content/catalogue.ts';
import { conceptMastery } from '#core/mastery/mastery.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { DAY_MS, toStudyTime } from '#core/time.ts';
import { event, NOON, rating } from '#tests/support/events.ts';
import { histories } from '#tests/support/histories.ts';
import { pack } from '#tests/support/packs.ts';

const holdings = buildCatalogue([pack()]).concepts.get('p/c');

function masteryOf(events: StudyEvent[], day = 0) {
  if (!holdings) throw new Error('the pack has the concept');
  return conceptMastery(holdings, fold(events).progress, toStudyTime({ at: NOON + day * DAY_MS, offset: 0 }));
}

const answer = (item: string, score: number) => {
  const response = { kind: 'true-false', answer: true } as const;
  return event('item-answered', { item, score, response, tookMs: 1 });
};
const allCards = ['p/n1/1', 'p/n2/1', 'p/n3/1'].map((id) => rating(id, 0, { rating: 'easy' }));
const allItems = ['p/i1', 'p/i2', 'p/i3', 'p/i4'].map((id) => answer(id, 1));

describe('conceptMastery', () => {
  it('is nothing before anything was done', () => {
    expect(masteryOf([])).toMatchObject({ mastery: 0, level: 'not-begun' });
  });

  it('is not raised by reading, only unlocked', () => {
    const read = event('section-read', { section: 'p/l/s1' });
    expect(masteryOf([read])).toMatchObject({ mastery: 0, level: 'seen' });
  });

  it('is full when every card and enough items are known, and says by what', () => {
    const full = masteryOf([...allCards, ...allItems]);
    expect(full.mastery).toBeCloseTo(1, 5);
    expect(full.level).toBe('known');
    expect(full.evidence.cards).toEqual({ total: 3, rated: 3, recall: 1 });
    expect(full.evidence.items).toMatchObject({ total: 4, answered: 4 });
  });

  it('counts a card never rated as not known', () => {
    expect(masteryOf(allCards.slice(0, 1)).mastery).toBeLessThan(masteryOf(allCards).mastery);
  });

  it('decays by itself', () => {
    const events = [...allCards, ...allItems];
    expect(masteryOf(events, 60).mastery).toBeLessThan(masteryOf(events, 1).mastery);
  });

  it('names the weakest cards first', () => {
    const events = [rating('p/n1/1', -100, { rating: 'easy' }), rating('p/n2/1', 0, { rating: 'easy' })];
    expect(masteryOf(events).evidence.weakest[0]?.card).toBe('p/n1/1');
  });

  it('stays between 0 and 1 for any history', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -100, max: 400 }), (events, day) => {
        const { mastery } = masteryOf(events, day);
        expect(mastery).toBeGreaterThanOrEqual(0);
        expect(mastery).toBeLessThanOrEqual(1);
      }),
    );
  });
});
