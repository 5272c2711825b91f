import { expect, it } from 'vitest';
import { fold } from '#core/study/fold.ts';
import { HeldCards } from '#core/study/held-cards.ts';
import { studyDay } from '#core/time.ts';
import { NOON, rating } from '#tests/support/events.ts';

it('counts no card whose pack is gone, not even when its rating is taken back', () => {
  const { progress } = fold([
    rating('p/n1/1', 0, { rating: 'easy' }),
    rating('gone/n1/1', 0, { rating: 'easy' }),
  ]);
  const today = studyDay({ at: NOON, offset: 0 });
  const held = new HeldCards(progress, (card) => card.startsWith('p/'), today);
  expect([held.count, held.newly]).toEqual([1, 1]);
  held.move('gone/n1/1', progress.cards.get('gone/n1/1'), undefined);
  expect([held.count, held.newly]).toEqual([1, 1]);
  held.move('p/n1/1', progress.cards.get('p/n1/1'), undefined);
  expect([held.count, held.newly]).toEqual([0, 0]);
});
