/** The best of many hits, kept in order while they are found; of those alike, the first found. */
export class BestHits<T> {
  private readonly limit: number;
  private readonly kept: { hit: T; score: number }[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  add(hit: T, score: number): void {
    const { kept, limit } = this;
    if (kept.length === limit && score <= (kept.at(-1)?.score ?? 0)) return;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.score ?? 0) < score) place -= 1;
    kept.splice(place, 0, { hit, score });
    if (kept.length > limit) kept.pop();
  }

  get hits(): T[] {
    return this.kept.map(({ hit }) => hit);
  }
}
