import { z } from 'zod';
import type { ItemOf } from '#core/content/item.ts';
import { letter } from './choice-options.ts';
import { reportRepeated } from './item-entries.ts';
import type { Reading } from './item-reading.ts';
import { text } from './shape.ts';

/** An essay with its rubric, as authors write it. */
export const essayShape = {
  kind: z.literal('essay'),
  criteria: z
    .array(z.strictObject({ text, points: z.number().int().positive().max(10).default(1) }))
    .min(2)
    .max(6),
  model: z.array(text).min(1).max(6),
};
type SourceEssay = z.output<z.ZodObject<typeof essayShape>>;
type MadeEssay = Pick<ItemOf<'essay'>, 'kind' | 'criteria' | 'model'>;

/** Makes the rubric and the model answer of an essay. */
export function makeEssay({ criteria, model }: SourceEssay, { entry, context, rich }: Reading): MadeEssay {
  reportRepeated(
    criteria.map((criterion) => criterion.text),
    'criteria',
    entry,
    context,
  );
  return {
    kind: 'essay',
    criteria: criteria.map(({ text: words, points }, index) => ({
      id: letter(index),
      text: rich(words, 'criteria', index, 'text'),
      points,
    })),
    model: model.map((paragraph, index) => rich(paragraph, 'model', index)),
  };
}
