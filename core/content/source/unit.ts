import { z } from 'zod';
import type { Lesson, Unit } from '#core/content/pack.ts';
import { readLesson } from '#core/content/lesson/lesson.ts';
import { readCards } from './cards.ts';
import { readYaml, type Context } from './context.ts';
import { readItems } from './items.ts';
import type { Place } from './report.ts';
import { ids, readShape, text, type Entry } from './shape.ts';

const share = z.number().min(0).max(1);

const schema = z.strictObject({
  title: text,
  summary: text,
  objectives: z.array(text).min(1),
  lessons: ids.min(1),
  blueprint: z.strictObject({
    items: z.number().int().positive().max(200),
    minutes: z.number().positive().max(600),
    levels: z
      .strictObject({ recall: share, understanding: share, judgement: share })
      .refine(
        ({ recall, understanding, judgement }) => Math.abs(recall + understanding + judgement - 1) < 1e-6,
        'must add up to 1',
      ),
  }),
});

type UnitFile = z.infer<typeof schema>;

/** A `::check` of a lesson, whose item has to be of the lesson's own unit. */
interface Check {
  item: string;
  place: Place;
}

/** Reads the folder of one unit: its lessons, cards and items. */
export function readUnit(context: Context, id: string): Unit | undefined {
  const { report, registry, globalId } = context;
  const folder = `units/${id}`;
  const source = readYaml(context, `${folder}/unit.yaml`);
  const head = source && readShape(source, schema, report);
  if (!head) registry.giveUp('section');
  const checks: Check[] = [];
  const lessons = head ? readLessons(context, folder, head, checks) : [];
  const cards = readCards(context, `${folder}/cards.yaml`);
  const items = readItems(context, `${folder}/quiz.yaml`);
  for (const { item, place } of registry.isComplete('item') ? checks : []) {
    if (registry.placeOf('item', item)?.file !== `${folder}/quiz.yaml`) {
      report.fault(place, `there is no item \`${item}\` in the quiz of this unit`);
    }
    const kind = items.find((each) => each.id === globalId(item))?.kind;
    if (kind === 'scenario' || kind === 'essay') {
      report.fault(place, `\`${item}\` is of the kind ${kind}, which takes too long for a check in passing`);
    }
  }
  if (!head) return undefined;
  const { title, summary, objectives, blueprint } = head.value;
  return { id: globalId(id), title, summary, objectives, lessons, cards, items, blueprint };
}

function readLessons(context: Context, folder: string, head: Entry<UnitFile>, checks: Check[]): Lesson[] {
  return head.value.lessons.flatMap((id, index) => {
    const place = head.placeOf('lessons', index);
    const file = `${folder}/lessons/${id}.md`;
    context.registry.declare('lesson', id, place);
    if (!context.files.has(file)) {
      context.report.fault(place, `there is no file ${file}`);
      context.registry.giveUp('section');
      return [];
    }
    return readLesson(context, file, id, (item, at) => checks.push({ item, place: at })) ?? [];
  });
}
