import type { Place, Report } from './report.ts';

/** What an id can name. Sections are named `lesson/section`, their blocks `lesson/section/block`, all else by one local id. */
export type Kind =
  | 'fact'
  | 'concept'
  | 'term'
  | 'unit'
  | 'lesson'
  | 'section'
  | 'block'
  | 'note'
  | 'item'
  | 'picture'
  | 'event'
  | 'partnership'
  | 'station'
  | 'launch site'
  | 'question'
  | 'position'
  | 'scenario';

/** Which ids a pack declares, where, and which of them are referred to. */
export interface Registry {
  /** Notes a declaration; a second one of the same kind is reported. */
  declare(kind: Kind, id: string, place: Place): void;
  refer(kind: Kind, id: string, place: Place): void;
  /** Where an id was first declared. */
  placeOf(kind: Kind, id: string): Place | undefined;
  /**
   * Notes that declarations of a kind may have been lost with something that could not be read: references of that
   * kind are then not judged, for the author would be told of each one what is wrong in one place only.
   */
  giveUp(kind: Kind): void;
  isComplete(kind: Kind): boolean;
  /** Reports every reference to nothing. To be called once everything is declared. */
  reportDangling(): void;
  /** Reports declarations of a kind nothing refers to. */
  reportUnused(kind: Kind, what: string): void;
}

export function createRegistry(report: Report): Registry {
  const declared = new Map<string, { kind: Kind; id: string; place: Place }>();
  const referred = new Map<string, { kind: Kind; id: string; places: Place[] }>();
  const incomplete = new Set<Kind>();
  const keyOf = (kind: Kind, id: string) => `${kind} ${id}`;
  return {
    declare(kind, id, place) {
      const key = keyOf(kind, id);
      const known = declared.get(key)?.place;
      if (!known) declared.set(key, { kind, id, place });
      else report.fault(place, `the ${kind} id \`${id}\` is already taken in ${known.file}, line ${known.line}`);
    },
    refer(kind, id, place) {
      const known = referred.get(keyOf(kind, id));
      if (known) known.places.push(place);
      else referred.set(keyOf(kind, id), { kind, id, places: [place] });
    },
    placeOf: (kind, id) => declared.get(keyOf(kind, id))?.place,
    giveUp(kind) {
      incomplete.add(kind);
    },
    isComplete: (kind) => !incomplete.has(kind),
    reportDangling() {
      for (const [key, { kind, id, places }] of referred) {
        if (declared.has(key) || incomplete.has(kind)) continue;
        for (const place of places) report.fault(place, `there is no ${kind} \`${id}\``);
      }
    },
    reportUnused(kind, what) {
      for (const [key, entry] of declared) {
        if (entry.kind === kind && !referred.has(key)) report.flaw(entry.place, `the ${kind} \`${entry.id}\` ${what}`);
      }
    },
  };
}
