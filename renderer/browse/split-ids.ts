/** Characters of the ids in one call: the host takes no request of a million. */
const CHARACTERS_AT_ONCE = 500_000;

/** Cuts ids into parts that are neither too many nor too long. */
export function splitIds(ids: readonly string[], most: number): string[][] {
  const parts: string[][] = [];
  let part: string[] = [];
  let characters = 0;
  for (const id of ids) {
    if (part.length === most || characters + id.length > CHARACTERS_AT_ONCE) {
      parts.push(part);
      part = [];
      characters = 0;
    }
    part.push(id);
    characters += id.length;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
