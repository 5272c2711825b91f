import type { Compilation } from './compile.ts';
import type { PackCounts } from './count.ts';
import type { Problem } from './pack.ts';

/** What an author is told of a pack, in the form `orbit pack check --json` prints. */
export interface PackDescription {
  /** Null when the pack could not be compiled. */
  pack: { id: string; version: string; title: string } | null;
  /** Of what could be read, also where the pack could not be compiled. */
  counts: PackCounts;
  problems: Problem[];
}

export function describePack({ pack, counts, problems }: Compilation): PackDescription {
  return {
    pack: pack ? { id: pack.id, version: pack.version, title: pack.title } : null,
    counts,
    problems,
  };
}
