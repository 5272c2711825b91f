import { formatId } from '#core/id.ts';

/** Numbers that look random and are the same for the same seed. Source: mulberry32, T. Ettinger, public domain. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 <= n < below */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new RangeError('nothing to pick from');
    return choice;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** The store's port for randomness. */
  readonly bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => this.below(256));

  id(): string {
    return formatId(this.bytes(16));
  }
}
