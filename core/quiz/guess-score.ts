import type { Item, ItemOf, ScenarioPart } from '#core/content/item.ts';

/**
 * Score to be expected of who knows nothing and guesses, 0 to 1; null where an answer has to be made up.
 * - single, true-false: one option in so many.
 * - multiple: every option chosen or not as a coin falls, scored right minus wrong and at least 0.
 * - ordering: half of the pairs of a random order stand in the right order.
 * - hotspot: as single or multiple. scenario: the weighted mean of its parts.
 * - matching, categorise, gaps with choices, timeline: the mean chance of a field.
 */
export function guessScore(item: Item): number | null {
  switch (item.kind) {
    case 'single':
      return guessOne(item.options);
    case 'multiple':
      return guessSeveral(item.options);
    case 'true-false':
    case 'ordering':
      return 1 / 2;
    case 'matching':
      return 1 / item.matches.length;
    case 'categorise':
      return 1 / item.categories.length;
    case 'gaps':
      return guessGaps(item);
    case 'timeline':
      return guessYears(item);
    case 'hotspot':
      return guessRegions(item);
    case 'scenario':
      return guessParts(item);
    default:
      return null;
  }
}

type Options = readonly { correct: boolean }[];

function guessOne(options: Options): number {
  return options.filter(({ correct }) => correct).length / options.length;
}

function guessSeveral(options: Options): number {
  const right = options.filter(({ correct }) => correct).length;
  return guessMultiple(right, options.length - right);
}

function guessRegions({ regions }: ItemOf<'hotspot'>): number {
  return regions.filter(({ correct }) => correct).length > 1 ? guessSeveral(regions) : guessOne(regions);
}

function guessParts({ parts }: ItemOf<'scenario'>): number {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, part) => sum + part.weight * guessPart(part), 0) / whole;
}

function guessPart(part: ScenarioPart): number {
  if (part.kind === 'true-false') return 1 / 2;
  return part.kind === 'single' ? guessOne(part.options) : guessSeveral(part.options);
}

function guessMultiple(right: number, wrong: number): number {
  let expected = 0;
  for (const [hits, chance] of coinTosses(right).entries()) {
    for (const [slips, otherChance] of coinTosses(wrong).entries()) {
      const score = hits / right - (wrong === 0 ? 0 : slips / wrong);
      expected += chance * otherChance * Math.max(0, score);
    }
  }
  return expected;
}

/** Chance of 0, 1, ... heads in so many tosses: a line of Pascal's triangle, halved at each. */
function coinTosses(count: number): number[] {
  let chances = [1];
  for (let toss = 0; toss < count; toss += 1) {
    chances = [...chances, 0].map((chance, heads) => (chance + (chances[heads - 1] ?? 0)) / 2);
  }
  return chances;
}

function guessGaps({ gaps }: ItemOf<'gaps'>): number | null {
  if (gaps.some(({ choices }) => choices === undefined)) return null;
  return gaps.reduce((sum, { choices = [] }) => sum + 1 / choices.length, 0) / gaps.length;
}

function guessYears({ entries, from, to, tolerance }: ItemOf<'timeline'>): number {
  const right = entries.reduce(
    (sum, { year }) => sum + Math.min(to, year + tolerance) - Math.max(from, year - tolerance) + 1,
    0,
  );
  return right / entries.length / (to - from + 1);
}
