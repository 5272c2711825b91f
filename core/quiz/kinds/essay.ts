import { plainText } from '#core/content/plain-text.ts';
import type { ItemOf } from '#core/content/item.ts';
import { areKnown, type ItemKind } from './item-kind.ts';

/**
 * A text of the learner's own, which they mark themselves by a rubric once they have seen a model answer: the points of
 * the criteria met over all points. Until then it scores 0, and is left out wherever scores are put together
 * (`isUnmarked`).
 */
export const essay: ItemKind<'essay'> = {
  present: () => ({ options: [], fields: [] }),
  keyOf: ({ model, criteria }) => ({
    kind: 'essay',
    text: model.map(plainText).join('\n\n'),
    criteria: criteria.map(({ id }) => id),
  }),
  findFault: ({ criteria }, response) => {
    if (response.text.trim() === '') return 'nothing is written';
    const known = criteria.map(({ id }) => id);
    return areKnown(known, response.criteria ?? []) ? undefined : 'a criterion is unknown or named twice';
  },
  score: ({ criteria }, response) =>
    pointsOf(criteria, response.criteria ?? []) /
    pointsOf(
      criteria,
      criteria.map(({ id }) => id),
    ),
  remark: ({ criteria, model }) => ({ notes: [], remark: [], rubric: { criteria, model } }),
};

function pointsOf(criteria: ItemOf<'essay'>['criteria'], met: readonly string[]): number {
  return criteria.filter(({ id }) => met.includes(id)).reduce((sum, { points }) => sum + points, 0);
}
