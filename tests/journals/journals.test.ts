import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { decodeLine } from '#main/store/journal-line.ts';

/*
 * A journal as version 0.1.0 wrote it, with every kind of event, and the progress it amounted to. What was written must
 * fold for ever. When the meaning of the fold changes on purpose, FOLD_VERSION goes up and the expectation is made anew.
 */

const folder = import.meta.dirname;

function readEvents(): StudyEvent[] {
  const lines = readFileSync(join(folder, 'every-kind-0.1.0.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((text) => {
    const line = decodeLine(Buffer.from(text));
    if (line.kind !== 'event') throw new Error(`not an event: ${text}`);
    return line.event;
  });
}

it('holds every kind of event', () => {
  expect(new Set(readEvents().map(({ kind }) => kind)).size).toBe(8);
});

it('folds to what it folded to then', async () => {
  const { progress } = fold(readEvents());
  const { log, ...rest } = progress;
  const maps = Object.entries({ ...rest, log: log.byCard() }).map(([area, value]) => [
    area,
    value instanceof Map ? Object.fromEntries(value) : value,
  ]);
  await expect(`${JSON.stringify(Object.fromEntries(maps), null, 2)}\n`).toMatchFileSnapshot(
    join(folder, 'every-kind-0.1.0.progress.json'),
  );
});
