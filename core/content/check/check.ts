import type { Pack } from '#core/content/pack.ts';
import type { Kind } from '#core/content/source/registry.ts';
import type { Place, Report } from '#core/content/source/report.ts';

/** What a check of a whole pack is given. */
export interface CheckedPack {
  pack: Pack;
  report: Report;
  /** Where something of the pack stands, by its global id. */
  placeOf: (kind: Kind, globalId: string) => Place;
}
