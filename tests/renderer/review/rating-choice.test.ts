import { describe, expect, it } from 'vitest';
import type { Rating } from '#core/study/event.ts';
import { nearestRating, RATINGS, ratingKeys, TWO_RATINGS } from '#renderer/review/rating-choice.ts';

const pressed = (offered: readonly Rating[]) => {
  const given: Rating[] = [];
  const keys = ratingKeys(offered, (rating) => given.push(rating));
  for (const key of ['1', '2', '3', '4']) keys[key]?.();
  return given;
};

describe('two buttons', () => {
  it('tell forgetting from knowing, and nothing else', () => {
    expect(RATINGS.map((rating) => nearestRating(rating, TWO_RATINGS))).toEqual([
      'again',
      'good',
      'good',
      'good',
    ]);
    expect(RATINGS.map((rating) => nearestRating(rating, RATINGS))).toEqual(RATINGS);
  });

  it('take 3 for "knew it" too, and 4 for nothing', () => {
    expect(pressed(TWO_RATINGS)).toEqual(['again', 'good', 'good']);
    expect(pressed(RATINGS)).toEqual(RATINGS);
  });
});
