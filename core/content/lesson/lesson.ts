import type { Root } from 'mdast';
import { z } from 'zod';
import type { Lesson, Section } from '#core/content/pack.ts';
import type { Context } from '#core/content/source/context.ts';
import type { Place } from '#core/content/source/report.ts';
import { ids, readShape, text, type Entry } from '#core/content/source/shape.ts';
import { parseYaml } from '#core/content/source/yaml.ts';
import { readBlock } from './blocks.ts';
import { readHeading, type SectionHeading } from './heading.ts';
import { parseMarkdown, placeOfNode } from './parse.ts';

const frontMatter = z.strictObject({
  title: text,
  minutes: z.number().positive().max(240),
  concepts: ids.min(1),
  objectives: z.array(text).min(1),
});
type FrontMatter = z.infer<typeof frontMatter>;

/**
 * Reads one lesson.
 * @param id its local id: the file's name.
 * @param onCheck told of every check question, which has to be of the lesson's own unit.
 */
export function readLesson(
  context: Context,
  file: string,
  id: string,
  onCheck: (item: string, place: Place) => void,
): Lesson | undefined {
  const tree = parseMarkdown(file, context.files.get(file) ?? '', context.report);
  if (!tree) {
    context.registry.giveUp('section');
    return undefined;
  }
  const head = readFrontMatter(context, file, tree);
  head?.value.concepts.forEach((concept, index) =>
    context.registry.refer('concept', concept, head.placeOf('concepts', index)),
  );
  const sections = readSections(context, file, id, tree, head, onCheck);
  if (!head) return undefined;
  const { title, minutes, concepts, objectives } = head.value;
  return {
    id: context.globalId(id),
    title,
    minutes,
    concepts: concepts.map(context.globalId),
    objectives,
    sections,
  };
}

function readFrontMatter(context: Context, file: string, tree: Root): Entry<FrontMatter> | undefined {
  const first = tree.children[0];
  if (first?.type !== 'yaml') {
    context.report.fault({ file, line: 1 }, 'a lesson begins with front matter between two lines of ---');
    return undefined;
  }
  const source = parseYaml(file, first.value, context.report, placeOfNode(first, file).line + 1);
  return source && readShape(source, frontMatter, context.report);
}

function readSections(
  context: Context,
  file: string,
  lesson: string,
  tree: Root,
  head: Entry<FrontMatter> | undefined,
  onCheck: (item: string, place: Place) => void,
): Section[] {
  const { report } = context;
  const sections: { section: Section; place: Place }[] = [];
  let heading: SectionHeading | undefined;
  let number = 0;
  let begun = false;
  for (const node of tree.children) {
    if (node.type === 'yaml' && node === tree.children[0]) continue;
    const place = placeOfNode(node, file);
    if (node.type === 'heading') {
      begun = true;
      number = 0;
      heading = readHeading(node, file, report);
      if (heading) sections.push({ section: openSection(context, lesson, heading, place, head), place });
      else context.registry.giveUp('section');
      continue;
    }
    if (!begun) {
      report.fault(place, 'this stands before the first section: begin one with ##');
      begun = true;
    }
    number += 1;
    const blocks = readBlock(node, `b${number}`, { file, context, plain: heading?.plain ?? true, onCheck });
    const id = `${lesson}/${heading?.id ?? ''}/b${number}`;
    // In a section whose id is taken, its blocks' ids are taken too, and the author is told once.
    if (heading && !context.registry.placeOf('block', id)) context.registry.declare('block', id, place);
    sections.at(-1)?.section.blocks.push(...blocks);
  }
  if (!begun) report.fault({ file, line: 1 }, 'a lesson has at least one section');
  for (const { section, place } of sections) {
    if (section.blocks.length === 0) report.fault(place, 'this section is empty');
  }
  return sections.map(({ section }) => section);
}

function openSection(
  context: Context,
  lesson: string,
  { id, title, concepts }: SectionHeading,
  place: Place,
  head: Entry<FrontMatter> | undefined,
): Section {
  const { report, registry, globalId } = context;
  registry.declare('section', `${lesson}/${id}`, place);
  for (const concept of concepts) {
    registry.refer('concept', concept, place);
    if (head && !head.value.concepts.includes(concept)) {
      report.flaw(place, `the section teaches \`${concept}\`, which is not among the lesson's concepts`);
    }
  }
  return { id: globalId(`${lesson}/${id}`), title, concepts: concepts.map(globalId), blocks: [] };
}
