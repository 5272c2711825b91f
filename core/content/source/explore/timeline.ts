import { z } from 'zod';
import type { TimelineEvent } from '#core/content/explore.ts';
import type { Context } from '#core/content/source/context.ts';
import { date } from '#core/content/source/date.ts';
import { readDeclarations } from '#core/content/source/declarations.ts';
import { id, ids, text } from '#core/content/source/shape.ts';
import { referToFacts } from './citing.ts';

const FILE = 'explore/timeline.yaml';

const schema = z.strictObject({
  id,
  title: text,
  date,
  kind: z.enum(['cooperation', 'competition', 'law', 'incident']),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)], 'must be 1, 2 or 3'),
  actors: z.array(text).min(1),
  facts: ids.min(1),
});

/** Reads the timeline, which authors keep in order of time. */
export function readTimeline(context: Context): TimelineEvent[] {
  if (!context.files.has(FILE)) return [];
  const entries = readDeclarations(context, FILE, 'events', 'event', schema);
  let latest = '';
  return entries.map((entry) => {
    const { value, placeOf } = entry;
    if (value.date.slice(0, latest.length) < latest.slice(0, value.date.length)) {
      context.report.flaw(placeOf('date'), `the event \`${value.id}\` stands after a later one`);
    }
    latest = value.date;
    return { ...value, id: context.globalId(value.id), facts: referToFacts(value.facts, entry, context) };
  });
}
