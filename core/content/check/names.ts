import { z } from 'zod';
import { readYaml, type Context } from '#core/content/source/context.ts';
import { readShape, text } from '#core/content/source/shape.ts';
import type { CheckedPack } from './check.ts';
import { textsOf } from './texts.ts';

const FILE = 'names.yaml';

const schema = z.strictObject({
  names: z.array(z.strictObject({ name: text, not: z.array(text).min(1) })).min(1),
});

/** Place names, people and programmes are spelled one way: the way `names.yaml` says, where a pack has one. */
export function checkNames(checked: CheckedPack, context: Pick<Context, 'files' | 'report'>): void {
  if (!context.files.has(FILE)) return;
  const source = readYaml(context, FILE);
  const list = source && readShape(source, schema, context.report);
  if (!list) return;
  const rules = list.value.names.flatMap(({ name, not }) =>
    not.map((other) => ({ name, other, pattern: wholeWords(other) })),
  );
  for (const { text: words, place } of textsOf(checked)) {
    for (const { name, other, pattern } of rules) {
      // Nearly no text holds one, and plain search is far quicker than a pattern at saying so.
      if (words.includes(other) && pattern.test(words)) context.report.flaw(place, `"${other}" is spelled "${name}" in this pack`);
    }
  }
}

/** Capitals count: `Earth` and `earth` are two spellings. */
function wholeWords(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u');
}
