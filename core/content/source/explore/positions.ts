import { z } from 'zod';
import type { ContestedQuestion, Explore, Position } from '#core/content/explore.ts';
import { readYaml, type Context } from '#core/content/source/context.ts';
import { dateOrRange } from '#core/content/source/date.ts';
import { declareEntries } from '#core/content/source/declarations.ts';
import { id, ids, readShape, text } from '#core/content/source/shape.ts';
import { referToFacts } from './citing.ts';

const FILE = 'explore/positions.yaml';

const file = z.strictObject({
  questions: z.array(z.unknown()).min(1),
  positions: z.array(z.unknown()).default([]),
});

const question = z.strictObject({
  id,
  question: text,
  sides: z
    .array(z.strictObject({ id, title: text }))
    .min(2)
    .refine((sides) => new Set(sides.map((side) => side.id)).size === sides.length, 'must not name the same side twice'),
});

const position = z.strictObject({
  id,
  holder: text,
  role: text,
  date: dateOrRange,
  question: id,
  side: id,
  claim: text,
  premises: z.array(text).min(1),
  counterArgument: text,
  facts: ids.min(1),
});

/** Reads the contested questions and who holds what on them. */
export function readPositions(context: Context): Pick<Explore, 'questions' | 'positions'> {
  const source = context.files.has(FILE) ? readYaml(context, FILE) : undefined;
  const lists = source && readShape(source, file, context.report);
  if (!lists) return { questions: [], positions: [] };
  const { placeOf, value } = lists;
  const { registry, globalId } = context;
  const questions = declareEntries(context, value.questions, (...path) => placeOf('questions', ...path), 'question', question);
  const positions = declareEntries(context, value.positions, (...path) => placeOf('positions', ...path), 'position', position);
  return {
    questions: questions.map((entry): ContestedQuestion => ({ ...entry.value, id: globalId(entry.value.id) })),
    positions: positions.map((entry): Position => {
      registry.refer('question', entry.value.question, entry.placeOf('question'));
      return {
        ...entry.value,
        id: globalId(entry.value.id),
        question: globalId(entry.value.question),
        facts: referToFacts(entry.value.facts, entry, context),
      };
    }),
  };
}
