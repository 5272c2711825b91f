import type { Problem } from '#core/content/pack.ts';
import { MAX_PROBLEMS } from './limits.ts';

/** Where in a pack folder something stands; `line` is 1-based. */
export interface Place {
  file: string;
  line: number;
}

/** Collects what is wrong with a pack. */
export interface Report {
  /** Something without which the pack cannot be used: a field missing, a reference to nothing. */
  fault(place: Place, cause: string): void;
  /** Something to be mended in a pack that can be studied all the same. */
  flaw(place: Place, cause: string): void;
  hasFaults(): boolean;
  /** By file, then line; at most {@link MAX_PROBLEMS}, the last of which then says so. */
  problems(): Problem[];
}

export function createReport(): Report {
  const found: Problem[] = [];
  let faults = 0;
  const add = ({ file, line }: Place, cause: string) => {
    if (found.length <= MAX_PROBLEMS) found.push({ file, line, cause });
  };
  return {
    fault(place, cause) {
      faults += 1;
      add(place, cause);
    },
    flaw: add,
    hasFaults: () => faults > 0,
    problems() {
      const listed = found.slice(0, MAX_PROBLEMS).toSorted(compareProblems);
      const last = listed.at(-1);
      if (last && found.length > MAX_PROBLEMS) {
        listed[listed.length - 1] = { ...last, cause: `${last.cause} (more problems follow: mend these first)` };
      }
      return listed;
    },
  };
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
