/** Decay of the FSRS-6 forgetting curve with default weights (w20, sign changed). */
const DECAY = -0.1542;

/**
 * How much longer the pause before a review is at desired retention `retention` than at `reference` (both 0..1, below
 * 1). Source: FSRS-6, I(r, S) = S / FACTOR * (r^(1/DECAY) - 1); S and FACTOR cancel out.
 */
export function intervalRatio(retention: number, reference: number): number {
  return (retention ** (1 / DECAY) - 1) / (reference ** (1 / DECAY) - 1);
}
