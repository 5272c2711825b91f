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
async function fileWith(
  change: (text: string) => string | Uint8Array = (text) => text,
  learner = 'Ada',
): Promise<string> {
  const folder = temporaryFolder();
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const signer = new Signer({ fileSystem: createNodeFileSystem(), folder, random });
  const signed = await signer.sign({
    kind: 'common-orbit-certificate',
    format: 1,
    unit: 'p/u',
    title: 'A unit',
    pack: { id: 'p', title: 'A pack', version: '1.2.0' },
    learner,
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
    expect(stdout).toContain(
      'unit: A unit, of A pack 1.2.0\nlearner: Ada\nissued: 2026-11-23\ntest: 90 % on 2026-11-20\n',
    );
    expect(stdout).toContain('over 1 concept\n');
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

  it('says that another key signed it than the one named, however its digits are spaced', async () => {
    const path = await fileWith();
    const { key } = JSON.parse(verify(path, '--json').stdout);
    expect(verify(path, '--key', key.replaceAll(' ', '').toUpperCase()).status).toBe(0);
    const other = verify(path, '--key', '0123 4567 89ab cdef');
    expect(other).toMatchObject({ status: 1, stdout: expect.stringMatching(/^signed with another key: /) });
    expect(JSON.parse(verify(path, '--key', '0123456789abcdef', '--json').stdout).result).toBe('other-key');
    expect(verify(path, '--key', 'mine').stderr).toContain('16 hex digits');
    const changed = await fileWith((text) => text.replace('"Ada"', '"Eve"'));
    expect(verify(changed, '--key', key).stdout).toMatch(/^changed: /);
  });

  it('reads what an editor saved as UTF-8 with its mark, and names any other encoding', async () => {
    expect(verify(await fileWith((text) => `\ufeff${text}`)).status).toBe(0);
    const utf16 = await fileWith((text) => Buffer.from(text, 'utf16le'));
    expect(verify(utf16).stderr).toMatch(/it is not text in UTF-8|it is no JSON/);
    const latin1 = await fileWith((text) => Buffer.from(text.replace('"Ada"', '"Zoë"'), 'latin1'));
    expect(verify(latin1).stderr).toContain('it is not text in UTF-8');
  });

  it('looks at no more of a file than a certificate may have', async () => {
    const long = await fileWith((text) => text + ' '.repeat(1_000_000));
    expect(verify(long).stderr).toContain('longer than any certificate');
    expect(verify(temporaryFolder()).status).toBe(1);
    if (process.platform === 'linux')
      expect(verify('/dev/zero').stderr).toContain('longer than any certificate');
  });

  it('shows signs of a foreign file that would steer a terminal by their number', async () => {
    const name = 'Eve\u001b[1Gvalid: \u202edA\u009b\nissued: 1999-01-01';
    const { stdout } = verify(await fileWith(undefined, name));
    expect(stdout).toContain(
      'learner: Eve\\u{1b}[1Gvalid: \\u{202e}dA\\u{9b}\\u{a}issued: 1999-01-01\nissued: 2026-11-23\n',
    );
  });
});
