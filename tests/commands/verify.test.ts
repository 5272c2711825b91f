import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Signer } from '#main/certificate/signer.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { temporaryFolder } from '#tests/support/app.ts';
import { buildProgram, type BuiltProgram } from '#tests/support/child.ts';

let orbit: BuiltProgram;
beforeAll(async () => {
  orbit = await buildProgram('../../main/cli.ts');
});
afterAll(() => orbit.remove());

function verify(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [orbit.path, 'verify', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A file with a signed certificate, changed by `change` after it was signed. */
async function fileWith(change: (text: string) => string = (text) => text): Promise<string> {
  const folder = temporaryFolder();
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const signer = new Signer({ fileSystem: createNodeFileSystem(), folder, random });
  const signed = await signer.sign({
    kind: 'common-orbit-certificate',
    format: 1,
    unit: 'p/u',
    title: 'A unit',
    learner: 'Ada',
    issued: '2026-11-23',
    mastery: 0.75,
    test: { score: 0.9, date: '2026-11-20' },
    concepts: [{ concept: 'p/c', title: 'A concept', level: 'known' }],
  });
  const path = join(folder, 'certificate.json');
  writeFileSync(path, change(JSON.stringify(signed)));
  return path;
}

describe('orbit verify', () => {
  it('says that a certificate is valid, by which key, and what it says', async () => {
    const path = await fileWith();
    const { status, stdout } = verify(path);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^valid: as it was signed with the key [0-9a-f]{4}( [0-9a-f]{4}){3}\n/);
    expect(stdout).toContain('unit: A unit\nlearner: Ada\nissued: 2026-11-23\ntest: 90 % on 2026-11-20\n');
    const told = JSON.parse(verify(path, '--json').stdout);
    expect(told).toMatchObject({ result: 'valid', certificate: { learner: 'Ada' } });
  });

  it('says that one was changed, with a status', async () => {
    const path = await fileWith((text) => text.replace('"Ada"', '"Eve"'));
    const { status, stdout } = verify(path);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^changed: /);
  });

  it('tells on stderr what is no certificate, and what is not there', async () => {
    const path = await fileWith((text) => text.slice(0, 20));
    expect(verify(path)).toMatchObject({ status: 1, stdout: '' });
    expect(verify(path).stderr).toContain('is not readable: it is no JSON');
    expect(verify(join(path, 'gone')).status).toBe(1);
    expect(verify('--help').stdout).toMatch(/Examples:\n {2}orbit verify/);
  });
});
