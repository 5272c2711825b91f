import type { StatisticsView } from '#core/contract/statistics.ts';

type Success = StatisticsView['hours'][number];
type Bins = StatisticsView['intervals'];

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Share recalled, 0..1; null where nothing was asked. */
export function shareOf({ ratings, recalled }: Success): number | null {
  return ratings === 0 ? null : recalled / ratings;
}

export function together(successes: readonly Success[]): Success {
  return {
    ratings: sumOf(successes.map(({ ratings }) => ratings)),
    recalled: sumOf(successes.map(({ recalled }) => recalled)),
  };
}

/** Answers an hour must have to be compared with another: below, chance says more than the hour. */
export const LEAST_ANSWERS = 20;

/** The hours with the highest and the lowest share, of those with enough answers; undefined for fewer than two. */
export function compareHours(hours: readonly Success[]): { best: number; worst: number } | undefined {
  const compared = hours
    .map((success, hour) => ({ hour, share: shareOf(success) ?? 0, ratings: success.ratings }))
    .filter(({ ratings }) => ratings >= LEAST_ANSWERS)
    .toSorted((a, b) => b.share - a.share || b.ratings - a.ratings);
  const [best] = compared;
  const worst = compared.at(-1);
  return best && worst && best !== worst ? { best: best.hour, worst: worst.hour } : undefined;
}

/** The upper bound of the bar by which half of all cards are counted; undefined where that bar has none. */
export function medianBound(bins: Bins): number | undefined {
  const half = sumOf(bins.map(({ cards }) => cards)) / 2;
  let sum = 0;
  for (const { cards, to } of bins) {
    sum += cards;
    if (sum >= half) return to;
  }
  return undefined;
}
