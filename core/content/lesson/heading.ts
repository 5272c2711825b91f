import type { Heading } from 'mdast';
import { localIdSchema } from '#core/content/pack-parts.ts';
import { MAX_ID_CHARS } from '#core/content/source/limits.ts';
import type { Report } from '#core/content/source/report.ts';
import { parseAttributes, splitIds } from './attributes.ts';
import { placeOfNode } from './parse.ts';

/** What a level-2 heading says of its section, in the author's local ids. */
export interface SectionHeading {
  title: string;
  id: string;
  concepts: string[];
  /** Whether the section's blocks may stand without a cited fact. */
  plain: boolean;
}

const FORM = 'a section heading is written ## Title {#section-id concepts="a-concept another"}';

export function readHeading(heading: Heading, file: string, report: Report): SectionHeading | undefined {
  const place = placeOfNode(heading, file);
  if (heading.depth !== 2) {
    report.fault(place, 'only level-2 headings (##) may stand in a lesson');
    return undefined;
  }
  const words = heading.children.map((child) => (child.type === 'text' ? child.value : undefined));
  if (words.includes(undefined)) {
    report.fault(place, 'a section heading is plain words without markup');
    return undefined;
  }
  const written = words.join('');
  const brace = written.lastIndexOf('{');
  const closed = written.trimEnd().endsWith('}');
  const attributes = brace > 0 && closed ? parseAttributes(written.trimEnd().slice(brace + 1, -1)) : undefined;
  const title = written.slice(0, Math.max(0, brace)).trim();
  if (!attributes?.id || !title) {
    report.fault(place, FORM);
    return undefined;
  }
  const { id, values, flags } = attributes;
  const unknown = [...values.keys(), ...flags].find((name) => name !== 'concepts' && name !== 'plain');
  if (unknown) report.fault(place, `\`${unknown}\` is not known in a section heading; ${FORM}`);
  if (id.length > MAX_ID_CHARS || !localIdSchema.safeParse(id).success) {
    report.fault(place, `the section id \`${id}\` must be lower-case words joined by hyphens`);
  }
  return { title, id, concepts: splitIds(values.get('concepts') ?? ''), plain: flags.has('plain') };
}
