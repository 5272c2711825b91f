import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { JsonFile } from '#main/store/json-file.ts';
import type { FileSystem } from '#main/store/file-system.ts';
import {
  acknowledgingBeforeSync,
  createPlainJsonFile,
  rewritingInPlace,
  withFixedTemporaryName,
  withoutFileSync,
  withoutFolderSync,
} from '#tests/support/broken-file-systems.ts';
import {
  checkStore,
  explorePowerLoss,
  recordWorkload,
  type StateCheck,
  type Variant,
} from '#tests/support/power-loss.ts';
import { SeededRandom } from '#tests/support/random.ts';
import { SimulatedDisk, type DiskChange } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';
import { reportCounts, sized } from '#tests/support/trust.ts';

const WORKLOADS = sized(9, 60);
const STATES_PER_WORKLOAD = sized(120, 100_000);

describe('G2 power loss', () => {
  it('loses nothing acknowledged in any state the disk may be left in', { timeout: 600_000 }, async () => {
    let states = 0;
    for (let seed = 1; seed <= WORKLOADS; seed += 1) {
      const log = await recordWorkload(seed, 12 + (seed % 12));
      const result = await explorePowerLoss(log, { seed, statesPerWorkload: STATES_PER_WORKLOAD });
      expect(result.failures).toEqual([]);
      states += result.states;
    }
    expect(states).toBeGreaterThan(sized(500, 20_000));
    reportCounts(
      'G2',
      `${states} disk states after a power cut in ${WORKLOADS} workloads, 0 acknowledged lost`,
    );
  });

  it.each<[string, Variant]>([
    ['no sync of the journal', withoutFileSync('/journal')],
    ['no sync of documents', withoutFileSync('/data/.orbit-')],
    ['no sync of the journal folder', withoutFolderSync('/journal')],
    ['no sync of any folder', withoutFolderSync('')],
    ['acknowledging before the sync', acknowledgingBeforeSync('/journal')],
    ['a fixed temporary name', withFixedTemporaryName],
    ['documents rewritten in place', rewritingInPlace],
  ])('is noticed with %s', async (_, variant) => {
    const failures: string[] = [];
    for (let seed = 1; seed <= 5 && failures.length === 0; seed += 1) {
      const log = await recordWorkload(seed, 12, variant);
      const check = checkStore(variant);
      failures.push(...(await explorePowerLoss(log, { seed, statesPerWorkload: 400, check })).failures);
    }
    expect(failures).not.toEqual([]);
  });
});

interface DocumentFile {
  read(): Promise<{ version: number } | null>;
  write(data: { version: number }): Promise<void>;
}

const PATH = '/settings.json';

/** A document written again and again on its own, with the power cut in between. */
async function exploreDocument(create: (fileSystem: FileSystem) => DocumentFile): Promise<string[]> {
  const disk = new SimulatedDisk();
  const log: DiskChange[] = [];
  const document = create(createSimulatedFileSystem(disk, { onChange: (change) => log.push(change) }));
  for (let version = 1; version <= 5; version += 1) {
    await document.write({ version });
    log.push({ kind: 'acknowledge', what: version });
  }
  const check: StateCheck = async (left, promised) => {
    const found = await create(createSimulatedFileSystem(left)).read();
    const version = found?.version ?? 0;
    return version < promised.length ? `version ${promised.length} became ${version}` : undefined;
  };
  return (await explorePowerLoss(log, { seed: 1, statesPerWorkload: 2000, check })).failures;
}

describe('a document under power loss', () => {
  it('is never older than the last one acknowledged', async () => {
    const { bytes: random } = new SeededRandom(1);
    const schema = z.object({ version: z.number() });
    const failures = await exploreDocument(
      (fileSystem) => new JsonFile({ fileSystem, path: PATH, random, schema }),
    );
    expect(failures).toEqual([]);
  });

  it("is lost with lowdb's own way of writing, which this check notices", async () => {
    expect(await exploreDocument((fileSystem) => createPlainJsonFile(fileSystem, PATH))).not.toEqual([]);
  });
});
