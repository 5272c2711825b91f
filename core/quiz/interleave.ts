/**
 * Orders values so that neighbours differ in their group wherever that can be: what is left of the largest group goes next,
 * unless it was just taken. Within a group the order stays. No two neighbours are alike when no group has more than half,
 * rounded up.
 */
export function interleave<T>(values: readonly T[], groupOf: (value: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groupOf(value);
    const before = groups.get(group);
    if (before) before.push(value);
    else groups.set(group, [value]);
  }
  const queues = [...groups].map(([group, waiting]) => ({ group, waiting, next: 0 }));
  const left = (queue: (typeof queues)[number]) => queue.waiting.length - queue.next;
  const result: T[] = [];
  let last: string | undefined;
  while (result.length < values.length) {
    const open = queues.filter((queue) => left(queue) > 0);
    const others = open.filter(({ group }) => group !== last);
    const queue = (others.length > 0 ? others : open).reduce((best, each) =>
      left(each) > left(best) ? each : best,
    );
    result.push(queue.waiting[queue.next] as T);
    queue.next += 1;
    last = queue.group;
  }
  return result;
}
