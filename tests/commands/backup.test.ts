import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, openApp, temporaryFolder, type Client } from '#tests/support/app.ts';
import { buildProgram, type BuiltProgram } from '#tests/support/child.ts';
import { exportText } from '#tests/support/exchange.ts';

let orbit: BuiltProgram;
beforeAll(async () => {
  orbit = await buildProgram('../../main/cli.ts');
});
afterAll(() => orbit.remove());

function backup(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [orbit.path, 'backup', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const backupJson = (...args: string[]) => JSON.parse(backup(...args, '--json').stdout);

async function rate(client: Client): Promise<void> {
  const { card } = await client.study.getNextCard({ unit: 'p/u' });
  const rating = { event: newId(), card: card?.card ?? '', rating: 'easy' as const, tookMs: 3000 };
  await client.study.rateCard({ ...rating, unit: 'p/u' });
}

describe('orbit backup', () => {
  it('makes, lists and adds backups, and an export of another learner once they are named', async () => {
    const here = await openApp();
    await rate(here.client);
    await rate(here.client);
    const file = join(here.folder, '..', 'history.json');
    writeFileSync(file, await exportText(here.client, 'json'));
    // Listing only reads, whatever the app does meanwhile; making one does not.
    const { backups } = await here.client.data.makeBackup();
    expect(backupJson('list', '--data', here.folder)).toMatchObject([{ name: backups[0]?.backup }]);
    expect(backup('make', '--data', here.folder)).toMatchObject({ status: 1, stdout: '' });
    await here.client.data.removeBackup({ backup: backups[0]?.backup ?? '' });
    await here.app.close();
    const { made } = backupJson('make', '--data', here.folder);
    expect(backupJson('make', '--data', here.folder)).toEqual({ made: null });
    expect(backupJson('list', '--data', here.folder)).toMatchObject([
      { name: made, summary: { learners: [{ events: 2 }] } },
    ]);
    expect(backup('list', '--data', here.folder).stdout).toContain(made);
    expect(backup('add', made, '--data', here.folder).stdout).toContain('0 entries added.');

    const there = await openApp();
    await rate(there.client);
    await there.app.close();
    const look = backupJson('add', file, '--data', there.folder, '--look');
    expect(look).toMatchObject({ added: null, compared: { isWhole: true } });
    const [{ learner }] = look.compared.learners as [{ learner: string }];
    const refused = backup('add', file, '--data', there.folder);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain(learner);
    expect(backup('add', file, '--data', there.folder, '--learner', learner).stdout).toContain(
      '2 entries added.',
    );
    expect(backupJson('add', file, '--data', there.folder, '--learner', learner).added).toBe(0);
    expect(readdirSync(join(there.folder, 'backups'))).toEqual([]);
    const again = await there.restart();
    const everything = JSON.parse(await exportText(again.client, 'json')) as { events: unknown[] };
    expect(everything.events).toHaveLength(3);
  });

  it('names what is not there, and makes no data folder of another', async () => {
    const { app, folder } = await openApp();
    await app.close();
    const other = temporaryFolder();
    expect(backup('list', '--data', other).stderr).toContain('it is no data folder');
    expect(readdirSync(other)).toEqual([]);
    for (const args of [
      ['list', '--data', join(folder, 'nowhere')],
      ['add', join(folder, 'nothing.json'), '--data', folder],
    ]) {
      const { status, stderr } = backup(...args);
      expect(status).toBe(1);
      expect(stderr).toContain('there is no such folder or file');
    }
  });
});
