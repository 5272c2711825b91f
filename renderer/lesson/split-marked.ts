/** A passage by its characters in the plain words of its paragraph. */
interface Passage {
  start: number;
  end: number;
}

/** A run of words that is marked as a whole, or not at all. */
export interface Piece<T> {
  text: string;
  /** Characters of the paragraph before it. */
  from: number;
  mark?: T;
}

/**
 * A run of words, `from` characters into its paragraph, cut where passages begin and end. Where passages lie over one
 * another the shorter one is seen, and of equal ones the later.
 */
export function splitMarked<T extends Passage>(text: string, from: number, marks: readonly T[]): Piece<T>[] {
  const to = from + text.length;
  const inside = marks.filter(({ start, end }) => start < to && end > from);
  const cuts = inside.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const edges = [...new Set([from, ...cuts, to])].toSorted((a, b) => a - b);
  const shortestLast = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    const mark = shortestLast.findLast((each) => each.start <= start && each.end >= end);
    return { text: text.slice(start - from, end - from), from: start, ...(mark ? { mark } : {}) };
  });
}
