import type { ItemOf } from '#core/content/item.ts';
import { rightMinusWrong, rightOf } from './choice.ts';
import { areKnown, type ItemKind } from './item-kind.ts';

/**
 * A drawing with regions of which one or several are meant: 1 or 0 where one is, else the right ones minus the wrong ones.
 * Regions are options as well, so that a list does what pointing does.
 */
export const hotspot: ItemKind<'hotspot'> = {
  present: ({ drawing, regions }, shuffle) => {
    const shown = shuffle(regions);
    return {
      options: shown.map(({ id, text }) => ({ id, text })),
      fields: [],
      sketch: {
        drawing,
        regions: shown.map(({ id, area }) => ({ id, area })),
        isSeveral: rightOf(regions).length > 1,
      },
    };
  },
  keyOf: ({ regions }) => ({ kind: 'hotspot', regions: rightOf(regions).map(({ id }) => id) }),
  findFault: ({ regions }, response) => {
    const known = regions.map(({ id }) => id);
    if (!areKnown(known, response.regions)) return 'a region is unknown or named twice';
    const isOne = rightOf(regions).length === 1;
    if (response.regions.length === 0) return 'nothing is pointed at';
    return isOne && response.regions.length > 1 ? 'one region only can be pointed at' : undefined;
  },
  score: ({ regions }, response) => scoreRegions(regions, response.regions),
  remark: ({ regions }) => ({
    notes: regions.map(({ id, correct, feedback }) => ({ option: id, correct, text: feedback })),
    remark: [],
  }),
};

function scoreRegions(regions: ItemOf<'hotspot'>['regions'], chosen: readonly string[]): number {
  if (rightOf(regions).length > 1) return rightMinusWrong(regions, chosen);
  return rightOf(regions).some(({ id }) => chosen.includes(id)) ? 1 : 0;
}
