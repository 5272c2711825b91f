import { z } from 'zod';
import type { ItemOf, ScenarioPart } from '#core/content/item.ts';
import { makeOptions, sourceOptions } from './choice-options.ts';
import { fault, readingOf, type Reading } from './item-reading.ts';
import { text } from './shape.ts';

const part = {
  stem: text,
  weight: z.number().positive().max(10).default(1),
  /** What held in the parts before. */
  held: text.optional(),
};

/** A case and its questions, as authors write them. */
export const scenarioShape = {
  kind: z.literal('scenario'),
  case: z.array(text).min(1).max(4),
  parts: z
    .array(
      z.discriminatedUnion(
        'kind',
        [
          z.strictObject({ ...part, kind: z.literal('single'), options: sourceOptions }),
          z.strictObject({ ...part, kind: z.literal('multiple'), options: sourceOptions }),
          z.strictObject({ ...part, kind: z.literal('true-false'), answer: z.boolean(), feedback: text }),
        ],
        'must be single, multiple or true-false',
      ),
    )
    .min(2)
    .max(4),
};
type SourceScenario = z.output<z.ZodObject<typeof scenarioShape>>;
type MadeScenario = Pick<ItemOf<'scenario'>, 'kind' | 'case' | 'parts'>;

/** Makes a case and its parts, and reports what cannot be asked. Parts are named by their number. */
export function makeScenario(item: SourceScenario, reading: Reading): MadeScenario {
  if (item.parts[0]?.held !== undefined) fault(reading, 'nothing was asked before the first part', 'parts', 0, 'held');
  return {
    kind: 'scenario',
    case: item.case.map((paragraph, index) => reading.rich(paragraph, 'case', index)),
    parts: item.parts.map((each, index): ScenarioPart => {
      const within = readingOf(reading, 'parts', index);
      const base = {
        id: String(index + 1),
        stem: within.rich(each.stem, 'stem'),
        weight: each.weight,
        held: each.held === undefined ? [] : within.rich(each.held, 'held'),
      };
      if (each.kind === 'true-false') {
        return { ...base, kind: each.kind, answer: each.answer, feedback: within.rich(each.feedback, 'feedback') };
      }
      return { ...base, kind: each.kind, options: makeOptions(each.kind, each.options, within) };
    }),
  };
}
