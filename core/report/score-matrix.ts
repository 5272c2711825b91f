/** Scores of attempts at a set of items: the one thing item analysis looks at. */
export interface ScoreMatrix {
  /** What each item counts for, more than 0; one number per item. */
  weights: readonly number[];
  /** A row per attempt with a score 0 to 1 per item, or null where the item was not asked. Left out counts as 0. */
  rows: readonly (readonly (number | null)[])[];
}

/** One item in the attempts that asked it. */
export interface ItemColumn {
  /** 0 to 1, one per attempt. */
  scores: number[];
  /** What the score brought to the attempt, as a share of all there was to get in it. */
  parts: number[];
  /** What the whole attempt got, 0 to 1. */
  totals: number[];
  /** What the item could bring at most, as such a share. */
  shares: number[];
  /** Scores of attempts that asked other items too, and what these others got, 0 to 1. */
  beside: { scores: number[]; rests: number[] };
}

interface Tally {
  got: number;
  possible: number;
  asked: number;
}

function tally(row: readonly (number | null)[], weights: readonly number[]): Tally {
  const sum: Tally = { got: 0, possible: 0, asked: 0 };
  row.forEach((score, item) => {
    const weight = weights[item] ?? 0;
    if (score === null) return;
    sum.got += weight * score;
    sum.possible += weight;
    sum.asked += 1;
  });
  return sum;
}

/** What each attempt got, 0 to 1, of those that asked anything. */
export function totalsOf({ rows, weights }: ScoreMatrix): number[] {
  return rows.flatMap((row) => {
    const { got, possible } = tally(row, weights);
    return possible > 0 ? [got / possible] : [];
  });
}

/** How many items an attempt asked on average; 0 of no attempts. */
export function meanLength({ rows, weights }: ScoreMatrix): number {
  const asked = rows.reduce((sum, row) => sum + tally(row, weights).asked, 0);
  return rows.length === 0 ? 0 : asked / rows.length;
}

/** The items one by one, in order. */
export function columnsOf({ rows, weights }: ScoreMatrix): ItemColumn[] {
  const columns = weights.map<ItemColumn>(() => ({
    scores: [],
    parts: [],
    totals: [],
    shares: [],
    beside: { scores: [], rests: [] },
  }));
  for (const row of rows) {
    const { got, possible, asked } = tally(row, weights);
    columns.forEach((column, item) => {
      const score = row[item] ?? null;
      const weight = weights[item] ?? 0;
      if (score === null) return;
      column.scores.push(score);
      column.parts.push((weight * score) / possible);
      column.totals.push(got / possible);
      column.shares.push(weight / possible);
      if (asked < 2) return;
      column.beside.scores.push(score);
      column.beside.rests.push((got - weight * score) / (possible - weight));
    });
  }
  return columns;
}
