import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '#core/content/pack.ts';
import { createApp } from '#main/app.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { makeHistory } from './study-history.ts';

/** `write-history.mjs FOLDER`: makes FOLDER a data folder that holds some weeks of study of the shipped pack. */
const folder = process.argv[2];
if (!folder) throw new Error('name a folder');

const app = await createApp({
  dataFolder: folder,
  packsFolder: 'out/content',
  rendererFolder: 'out/renderer',
  host: 'local',
});
await app.close();

const { learners } = JSON.parse(readFileSync(join(folder, 'roster.json'), 'utf8')) as {
  learners: { id: string }[];
};
const pack = JSON.parse(readFileSync('out/content/space-cooperation.json', 'utf8')) as Pack;
const journal = join(folder, 'learners', learners[0]?.id ?? '', 'journal');
mkdirSync(journal, { recursive: true });
const device = 'e'.repeat(32);
const lines = makeHistory(pack, device, Date.now()).map((event) => encodeLine(event));
writeFileSync(join(journal, `${device}.jsonl`), Buffer.concat(lines));
