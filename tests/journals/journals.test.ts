import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventSchema, type StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { decodeLine } from '#main/store/journal-line.ts';

/*
 * Journals as the app wrote them when its kinds of events changed, and the progress they amounted to. What was written
 * must fold for ever. When the meaning of the fold changes on purpose, FOLD_VERSION goes up and the expectations are made
 * anew; new kinds come in a new file, never in an old one.
 */

const folder = import.meta.dirname;
const journals = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length));

function readEvents(journal: string): StudyEvent[] {
  const lines = readFileSync(join(folder, `${journal}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((text) => {
    const line = decodeLine(Buffer.from(text));
    if (line.kind !== 'event') throw new Error(`not an event: ${text}`);
    return line.event;
  });
}

it('hold every kind of event between them', () => {
  const held = new Set(journals.flatMap(readEvents).map(({ kind }) => kind));
  const all = eventSchema.options.map((option) => option.shape.kind.value);
  expect([...held].toSorted()).toEqual(all.toSorted());
});

describe.each(journals)('%s', (journal) => {
  it('folds to what it folded to then', async () => {
    const { progress } = fold(readEvents(journal));
    const { log, ...rest } = progress;
    const maps = Object.entries({ ...rest, log: log.byCard() }).map(([area, value]) => [
      area,
      value instanceof Map ? Object.fromEntries(value) : value,
    ]);
    await expect(`${JSON.stringify(Object.fromEntries(maps), null, 2)}\n`).toMatchFileSnapshot(
      join(folder, `${journal}.progress.json`),
    );
  });
});
