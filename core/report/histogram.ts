/** A bar of a histogram: from `from` up to, not including, `to`; the last is open. */
export interface Bin {
  from: number;
  to: number | undefined;
  cards: number;
}

/** Counts numbers into bars between given bounds. */
export class Histogram {
  private readonly counts: number[];
  private readonly start: number;
  private readonly bounds: readonly number[];

  /**
   * @param start where the first bar begins; smaller numbers are counted in it too.
   * @param bounds where each further bar begins, ascending.
   */
  constructor(start: number, bounds: readonly number[]) {
    this.start = start;
    this.bounds = bounds;
    this.counts = Array.from({ length: bounds.length + 1 }, () => 0);
  }

  add(value: number): void {
    let bin = 0;
    while (bin < this.bounds.length && value >= (this.bounds[bin] ?? 0)) bin += 1;
    this.counts[bin] = (this.counts[bin] ?? 0) + 1;
  }

  bins(): Bin[] {
    return this.counts.map((cards, index) => ({
      from: index === 0 ? this.start : (this.bounds[index - 1] ?? this.start),
      to: this.bounds[index],
      cards,
    }));
  }
}
