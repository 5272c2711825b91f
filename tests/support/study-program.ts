import { writeSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { openStore } from '#main/store/open-store.ts';
import { NOON } from './events.ts';
import { SeededRandom } from './random.ts';
import { ScriptedLearner } from './scripted-learner.ts';

/*
 * Studies without pause until it is killed: `study <folder> <seed> <writers>`. Says every promise of the store on a
 * line of its own, after the store made it.
 */

const [folder = '', seed = '1', writers = '1'] = process.argv.slice(2);
const random = new SeededRandom(Number(seed));
const store = await openStore({
  folder,
  fileSystem: createNodeFileSystem(),
  clock: () => ({ at: NOON, offset: 60 }),
  random: (count) => randomFillSync(new Uint8Array(count)),
});
const say = (what: unknown) => writeSync(1, `${JSON.stringify(what)}\n`);

async function study(): Promise<never> {
  const learner = new ScriptedLearner(random, say);
  learner.greet(store);
  for (;;) await learner.step(store);
}

await Promise.all(Array.from({ length: Number(writers) }, study));
