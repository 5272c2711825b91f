import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { encodeLine } from '#main/store/journal-line.ts';
import { openProgressStore } from '#main/store/open-progress-store.ts';
import { histories } from '#tests/support/histories.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { plainProgress } from '#tests/support/store-truth.ts';
import { writeAll } from '#main/store/files.ts';

const LEARNER = '1'.repeat(32);
const DEVICE = 'a'.repeat(32);
const JOURNAL = `/data/learners/${LEARNER}/journal`;
const RUNS = 1_000;

/** A history with some events said twice and some ids claimed by two different events, cut into portions. */
const deliveries = fc
  .tuple(
    histories,
    fc.array(fc.record({ pick: fc.nat(50), changed: fc.boolean(), bump: fc.integer({ min: -5, max: 5 }) }), {
      maxLength: 6,
    }),
    fc.infiniteStream(fc.nat(1_000_000)),
  )
  .map(([history, repeats, dice]) => {
    const again = repeats.map(({ pick, changed, bump }) => {
      const event = history[pick % history.length] as StudyEvent;
      return changed ? { ...event, at: event.at + bump * 60_000, tick: event.tick + bump } : event;
    });
    const shuffled = [...history, ...again]
      .map((event) => ({ event, key: dice.next().value }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ event }) => event);
    const portions: { file: string; events: StudyEvent[] }[] = [];
    for (let from = 0; from < shuffled.length;) {
      const count = 1 + (dice.next().value % 12);
      const file = `${'bcd'[dice.next().value % 3]}-device.jsonl`;
      portions.push({ file, events: shuffled.slice(from, from + count) });
      from += count;
    }
    return { portions, seed: dice.next().value };
  });

async function deliver(disk: SimulatedDisk, file: string, events: readonly StudyEvent[]): Promise<void> {
  const handle = await createSimulatedFileSystem(disk).open(`${JOURNAL}/${file}`, 'append');
  await writeAll(handle, Buffer.concat(events.map(encodeLine)));
  await handle.close();
}

function open(disk: SimulatedDisk, random: SeededRandom) {
  const fileSystem = createSimulatedFileSystem(disk);
  return openProgressStore({
    fileSystem,
    folder: '/data',
    learner: LEARNER,
    device: DEVICE,
    random: random.bytes,
  });
}

describe('what a learner did', () => {
  it('amounts to the same however it arrives: at once, late, twice, over restarts', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ portions, seed }) => {
        const disk = new SimulatedDisk();
        const random = new SeededRandom(seed);
        let store = await open(disk, random);
        const all: StudyEvent[] = [];
        for (const { file, events } of portions) {
          await deliver(disk, file, events);
          all.push(...events);
          const dice = random.below(10);
          if (dice < 5) await store.merge();
          else if (dice < 7) {
            await store.close();
            store = await open(disk, random);
          } else if (dice < 9) {
            const deed = { id: random.id(), kind: 'section-read', section: `p/l/${dice}` } as const;
            all.push(
              ...(await store.record([deed], { at: 1_800_000_000_000 + random.below(1e9), offset: 0 })),
            );
          }
        }
        await store.merge();
        const expected = plainProgress(fold(all).progress);
        expect(plainProgress(store.progress)).toEqual(expected);
        await store.close();
        // From the checkpoint, and with nothing new to read.
        const again = await open(disk, random);
        expect(plainProgress(again.progress)).toEqual(expected);
        expect(again.notices()).toEqual(store.notices());
      }),
      { numRuns: RUNS },
    );
  });

  it('merges in any order and any number of times to the same', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ portions, seed }) => {
        const forward = new SimulatedDisk();
        const backward = new SimulatedDisk();
        const one = await open(forward, new SeededRandom(seed));
        const other = await open(backward, new SeededRandom(seed));
        for (const { file, events } of portions) await deliver(forward, file, events);
        for (const [place, { events }] of portions.toReversed().entries()) {
          await deliver(backward, `${place}-copy.jsonl`, events);
          await other.merge();
          await other.merge();
        }
        await one.merge();
        expect(plainProgress(other.progress)).toEqual(plainProgress(one.progress));
        const ids = (notices: ReturnType<typeof one.notices>) =>
          notices.map((notice) => JSON.stringify(notice)).toSorted();
        expect(ids(other.notices())).toEqual(ids(one.notices()));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('amounts to the same whether a checkpoint is used or not', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ portions, seed }) => {
        const disk = new SimulatedDisk();
        const random = new SeededRandom(seed);
        for (const [place, { file, events }] of portions.entries()) {
          const store = await open(disk, random);
          await store.close();
          await deliver(disk, place % 2 ? file : `late-${file}`, events);
        }
        const withCheckpoint = plainProgress((await open(disk, random)).progress);
        const fileSystem = createSimulatedFileSystem(disk);
        await fileSystem.remove(`/data/learners/${LEARNER}/checkpoint.json`).catch(() => undefined);
        expect(withCheckpoint).toEqual(plainProgress((await open(disk, random)).progress));
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
