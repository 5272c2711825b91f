import type { ChoiceOption, ItemOf } from '#core/content/item.ts';
import { areKnown, type ItemKind, type Presented, type Remarks, type Shuffle } from './item-kind.ts';

type WithOptions = Pick<ItemOf<'single'>, 'options'>;

function presentOptions({ options }: WithOptions, shuffle: Shuffle): Presented {
  return { options: shuffle(options.map(({ id, text }) => ({ id, text }))), fields: [] };
}

function remarkOptions({ options }: WithOptions): Remarks {
  const notes = options.map(({ id, correct, feedback }) => ({ option: id, correct, text: feedback }));
  return { notes, remark: [] };
}

const idsOf = (options: readonly ChoiceOption[]) => options.map(({ id }) => id);

/** The options that belong to the key. */
export function rightOf<T extends { correct: boolean }>(options: readonly T[]): T[] {
  return options.filter(({ correct }) => correct);
}

/**
 * The share of right options chosen minus the share of wrong ones chosen, at least 0, so that choosing everything earns
 * nothing (the "right minus wrong" rule; Ripkey, Case and Swanson 1996).
 */
export function rightMinusWrong(
  options: readonly Pick<ChoiceOption, 'id' | 'correct'>[],
  chosen: readonly string[],
): number {
  const shareOf = (list: readonly { id: string }[]) =>
    list.length === 0 ? 0 : list.filter(({ id }) => chosen.includes(id)).length / list.length;
  return Math.max(0, shareOf(rightOf(options)) - shareOf(options.filter(({ correct }) => !correct)));
}

/** One option is right: 1 for it, 0 for any other. */
export const single: ItemKind<'single'> = {
  present: presentOptions,
  keyOf: ({ options }) => ({ kind: 'single', option: rightOf(options)[0]?.id ?? '' }),
  findFault: ({ options }, { option }) =>
    areKnown(idsOf(options), [option]) ? undefined : 'the option is not one of the item',
  score: ({ options }, { option }) => (rightOf(options).some(({ id }) => id === option) ? 1 : 0),
  remark: remarkOptions,
};

/** Several options are right; see {@link rightMinusWrong}. */
export const multiple: ItemKind<'multiple'> = {
  present: presentOptions,
  keyOf: ({ options }) => ({ kind: 'multiple', options: idsOf(rightOf(options)) }),
  findFault: ({ options }, response) =>
    areKnown(idsOf(options), response.options) ? undefined : 'an option is unknown or named twice',
  score: ({ options }, response) => rightMinusWrong(options, response.options),
  remark: remarkOptions,
};
