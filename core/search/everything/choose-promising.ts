/** Of one kind: how many there are, and the most promising of them in the order given. */
export interface Promising {
  total: number;
  numbers: number[];
}

/**
 * The `limit` numbers of each kind that are worth most, the first of those alike. Goes through all of them twice and keeps
 * none besides: of one letter typed, there are tens of thousands.
 * @param kindOf and `worth`: by number.
 */
export function choosePromising(
  numbers: Uint32Array,
  kindOf: readonly number[],
  worth: ArrayLike<number>,
  kinds: number,
  limit: number,
): Promising[] {
  const tallies = Array.from({ length: kinds }, (): number[] => []);
  for (const number of numbers) {
    const tally = tallies[kindOf[number] ?? 0];
    const own = worth[number] ?? 0;
    if (tally) tally[own] = (tally[own] ?? 0) + 1;
  }
  const chosen = tallies.map((tally) => ({ numbers: [] as number[], ...leastWorth(tally, limit) }));
  for (const number of numbers) {
    const kind = chosen[kindOf[number] ?? 0];
    const own = worth[number] ?? 0;
    if (!kind || own < kind.least) continue;
    if (own === kind.least) {
      if (kind.room === 0) continue;
      kind.room -= 1;
    }
    kind.numbers.push(number);
  }
  return chosen;
}

/** The least that one of the best `limit` is worth, and how many that are worth just that have room among them. */
function leastWorth(tally: readonly number[], limit: number): { total: number; least: number; room: number } {
  const total = tally.reduce((sum, count) => sum + count, 0);
  let room = limit;
  let least = Math.max(0, tally.length - 1);
  while (least > 0 && (tally[least] ?? 0) < room) {
    room -= tally[least] ?? 0;
    least -= 1;
  }
  return { total, least, room };
}
