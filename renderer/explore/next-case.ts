/** The case to go on with: the first undecided one after `current`, round the end; undefined when all are decided. */
export function nextCase(
  cases: readonly string[],
  isDecided: (id: string) => boolean,
  current: string | undefined,
): string | undefined {
  const place = current === undefined ? -1 : cases.indexOf(current);
  const inTurn = [...cases.slice(place + 1), ...cases.slice(0, place + 1)];
  return inTurn.find((id) => !isDecided(id));
}
