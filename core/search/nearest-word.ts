/** More letters apart than this, a word is another word and no slip. */
const MOST_SLIPS = 2;

/** The word out of some that was most likely meant: begun or mistyped. Undefined where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  const begun = lower.length >= 2 ? words.find((word) => word.startsWith(lower)) : undefined;
  if (begun !== undefined) return begun;
  const ranked = words
    .map((word) => ({ word, slips: countSlips(lower, word) }))
    .toSorted((a, b) => a.slips - b.slips);
  const [best] = ranked;
  return best && best.slips <= MOST_SLIPS && best.slips < best.word.length - 1 ? best.word : undefined;
}

/** Letters to add, drop, change or swap with their neighbour. Source: optimal string alignment distance. */
function countSlips(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const counts = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      counts.push(
        Math.min(
          (rows[row - 1]?.[column] ?? 0) + 1,
          (counts[column - 1] ?? 0) + 1,
          (rows[row - 1]?.[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(counts);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
