import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, openApp, temporaryFolder } from '#tests/support/app.ts';
import { buildProgram, type BuiltProgram } from '#tests/support/child.ts';
import { pack } from '#tests/support/packs.ts';

let orbit: BuiltProgram;
beforeAll(async () => {
  orbit = await buildProgram('../../main/cli.ts');
});
afterAll(() => orbit.remove());

function search(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [orbit.path, 'cards', 'search', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A data folder with a little study in it while the app has it open, and the packs it was made with. */
async function studied() {
  const packs = temporaryFolder();
  writeFileSync(join(packs, 'p.json'), JSON.stringify(pack()));
  const { client, folder } = await openApp([pack()], { clock: () => ({ at: Date.now(), offset: 0 }) });
  await client.study.rateCard({ event: newId(), card: 'p/n2/1', rating: 'easy', tookMs: 1000 });
  await client.cards.change({
    event: newId(),
    cards: ['p/n1/1'],
    change: { suspended: true, addTags: ['hard'] },
  });
  return { folder, packs, flags: ['--data', folder, '--packs', packs] };
}

/** Every file of a folder with its bytes and the moment it was written. */
function snapshot(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'hex')}`);
}

describe('orbit cards search', () => {
  it('finds what the app finds while the app is running, and changes nothing', async () => {
    const { folder, flags } = await studied();
    const before = snapshot(folder);
    const { status, stdout } = search('tag:hard or -is:new', '--sort', 'due', '--json', ...flags);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      query: 'tag:hard or -is:new',
      total: 2,
      rows: [
        { card: 'p/n2/1', state: 'young', memory: { reps: 1 } },
        { card: 'p/n1/1', state: 'new', isSuspended: true, tags: ['hard'] },
      ],
    });
    expect(snapshot(folder)).toEqual(before);
  });

  it('lists for people, as many as asked for', async () => {
    const { flags } = await studied();
    const { stdout } = search('--limit', '1', '--sort', 'label', '--descending', ...flags);
    expect(stdout).toMatch(/card +state/);
    expect(stdout).toContain('p/n3/1');
    expect(stdout).toContain('3 cards, the first 1 listed');
    expect(search('nothing-like-it', ...flags).stdout.trim()).toBe('0 cards');
  });

  it('shows with an arrow where a search is wrong', async () => {
    const { flags } = await studied();
    const { status, stdout, stderr } = search('moon is:deu', ...flags);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'orbit: is: does not know “deu”. Did you mean is:due ?',
      '  moon is:deu',
      '          ^^^',
    ]);
  });

  it('names cards whose pack is not there', async () => {
    const { folder } = await studied();
    const packs = join(temporaryFolder(), 'empty');
    mkdirSync(packs);
    const { stdout } = search('is:orphan', '--data', folder, '--packs', packs);
    expect(stdout).toMatch(/p\/n2\/1 +pack missing/);
  });

  it('says what is wrong with a folder or a number', () => {
    expect(search('--data', join(temporaryFolder(), 'none')).stderr).toContain('none');
    expect(search('--limit', 'many').stderr).toContain('whole number');
    expect(search('--sort', 'colour').stderr).toContain('Allowed choices');
  });
});
