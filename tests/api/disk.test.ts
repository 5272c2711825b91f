import { describe, expect, it } from 'vitest';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem, type Fault } from '#tests/support/simulated-file-system.ts';
import { newId, openApp } from '#tests/support/app.ts';

const unit = 'p/u';

/** The app on a disk that can be made to fail and to recover. */
async function openOnDisk() {
  let fault: Fault | undefined;
  const fileSystem = createSimulatedFileSystem(new SimulatedDisk(), {
    fault: (operation) =>
      operation === 'read' || operation === 'readFile' || operation === 'list' ? undefined : fault,
  });
  const test = await openApp(undefined, { fileSystem });
  return {
    ...test,
    fail: (code: string) => {
      fault = { code };
    },
    recover: () => {
      fault = undefined;
    },
  };
}

describe.each([
  ['a full disk', 'ENOSPC', 'not-saved', 'full'],
  ['a failing disk', 'EIO', 'not-saved', 'error'],
  ['a disk that became read-only', 'EROFS', 'read-only', 'only be read'],
] as const)('%s', (_, code, error, words) => {
  it('refuses an answer with a sentence, keeps the card, and takes the answer once the fault has passed', async () => {
    const { client, fail, recover } = await openOnDisk();
    const before = await client.study.getNextCard({ unit });
    const card = before.card?.card ?? '';
    const input = { event: newId(), card, rating: 'easy', tookMs: 1, unit } as const;
    fail(code);
    await expect(client.study.rateCard(input)).rejects.toMatchObject({
      code: error,
      defined: true,
      data: { cause: expect.stringContaining(words) },
    });
    expect(await client.study.getNextCard({ unit })).toEqual(before);
    recover();
    const after = await client.study.rateCard(input);
    expect(after.doneToday).toBe(1);
    expect(after.card?.card).not.toBe(card);
  });
});
