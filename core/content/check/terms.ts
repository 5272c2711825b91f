import type { CheckedPack } from './check.ts';

/** Two entries of the same name would leave the reader to choose. */
export function checkIdenticalTerms({ pack, report, placeOf }: CheckedPack): void {
  const seen = new Map<string, string>();
  for (const { id, title } of pack.terms) {
    const key = title.toLowerCase();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, id);
    else report.flaw(placeOf('term', id), `has the title of the term \`${other.slice(pack.id.length + 1)}\``);
  }
}
