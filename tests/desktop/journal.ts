import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Ids of the events of one kind on the disk of a data folder. */
export async function readEventIds(dataFolder: string, kind: string): Promise<Set<string>> {
  const names = await readdir(join(dataFolder, 'learners'), { recursive: true });
  const ids = new Set<string>();
  for (const name of names.filter((candidate) => candidate.endsWith('.jsonl'))) {
    const text = await readFile(join(dataFolder, 'learners', name), 'utf8');
    for (const line of text.split('\n').filter((candidate) => candidate !== '')) {
      const event: { id: string; kind: string } = JSON.parse(line);
      if (event.kind === kind) ids.add(event.id);
    }
  }
  return ids;
}
