import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { openStore } from '#main/store/open-store.ts';
import { buildProgram, startProgram, type BuiltProgram } from '#tests/support/child.ts';
import { NOON } from '#tests/support/events.ts';
import { SeededRandom } from '#tests/support/random.ts';
import type { Promised } from '#tests/support/scripted-learner.ts';
import { eventsIn, foldFiles, plainProgress } from '#tests/support/store-truth.ts';
import { reportCounts, sized } from '#tests/support/trust.ts';

const BURSTS = sized(50, 1_000);
const BURSTS_PER_FOLDER = 10;
const LONGEST_BURST_MS = sized(60, 250);
const SEED = 20_261_123;

let program: BuiltProgram;
let home: string;
beforeAll(async () => {
  program = await buildProgram('study-program.ts');
  home = await mkdtemp(join(tmpdir(), 'orbit-kill-'));
});
afterAll(async () => {
  await program.remove();
  await rm(home, { recursive: true });
});

async function readTree(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path, await readFile(path));
  }
  return files;
}

/** Opens the folder of a killed program and holds it to what the program was promised. @returns what is wrong. */
async function inspect(
  folder: string,
  promised: readonly Promised[],
  seed: number,
): Promise<string | undefined> {
  const temporary = [...(await readTree(folder)).keys()].filter((path) => path.endsWith('.tmp'));
  // One of the documents and one of the checkpoint may be under way at the same time.
  if (temporary.length > 2) return `left ${temporary.length} temporary files`;
  const store = await openStore({
    folder,
    fileSystem: createNodeFileSystem(),
    clock: () => ({ at: NOON, offset: 60 }),
    random: new SeededRandom(seed).bytes,
  });
  try {
    for (const each of promised) {
      if (each.kind === 'event' && !isDeepStrictEqual(await store.progress.find(each.event.id), each.event)) {
        return `lost ${each.event.kind} ${each.event.id}`;
      }
    }
    const files = await readTree(folder);
    const events = eventsIn(files);
    if (new Set(events.map(({ id }) => id)).size !== events.length) return 'an event is there twice';
    if (events.some(({ tick }, place) => tick <= (events[place - 1]?.tick ?? 0))) return 'out of order';
    if ([...files.keys()].some((path) => path.endsWith('.tmp'))) return 'a temporary file stayed';
    if (!isDeepStrictEqual(plainProgress(store.progress.progress), foldFiles(files)))
      return 'progress is not the fold';
    // The learner of the program studies on days after the one this store is opened on, and is told so.
    const odd = store.notices().find(({ kind }) => !['journal-torn', 'study-ahead'].includes(kind));
    return odd && `reports ${JSON.stringify(odd)}`;
  } finally {
    await store.close();
  }
}

describe('G1 kill', () => {
  it('keeps every acknowledged answer when killed at any instant', { timeout: 1_800_000 }, async () => {
    const random = new SeededRandom(SEED);
    let acknowledged = 0;
    let promised: Promised[] = [];
    for (let burst = 0; burst < BURSTS; burst += 1) {
      const folder = join(home, `data-${Math.floor(burst / BURSTS_PER_FOLDER)}`);
      if (burst % BURSTS_PER_FOLDER === 0) promised = [];
      const child = startProgram(program, [folder, String(SEED + burst), random.pick(['1', '4'])]);
      await child.said('{"kind":"event"');
      await wait(random.below(LONGEST_BURST_MS));
      child.process.kill('SIGKILL');
      await child.exited;
      // The last line may be cut short by the kill; a promise half heard is none.
      const heard = child.lines.filter((line) => line.endsWith('}')).flatMap(parseOrNothing);
      acknowledged += heard.filter(({ kind }) => kind === 'event').length;
      promised.push(...heard);
      expect(await inspect(folder, promised, burst), `burst ${burst} of seed ${SEED}`).toBeUndefined();
    }
    reportCounts('G1', `${BURSTS} bursts killed, ${acknowledged} acknowledged events, 0 lost, 0 doubled`);
    expect(acknowledged).toBeGreaterThan(sized(BURSTS, 50_000));
  });
});

function parseOrNothing(line: string): Promised[] {
  try {
    return [JSON.parse(line) as Promised];
  } catch {
    return [];
  }
}
