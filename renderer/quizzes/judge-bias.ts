/** A distance between stated and actual that is as good as people get. */
const EVEN = 0.05;

/** Whether someone is surer than right, less sure than right, or neither. */
export function judgeBias(bias: number): 'over' | 'under' | 'even' {
  if (Math.abs(bias) <= EVEN) return 'even';
  return bias > 0 ? 'over' : 'under';
}
