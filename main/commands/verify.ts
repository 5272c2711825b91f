import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { MAX_CERTIFICATE_BYTES } from '#main/certificate/read-certificate.ts';
import { verifyCertificate } from '#main/certificate/signed-certificate.ts';
import { describeFault } from '#main/store/errors.ts';
import { print, printable, Refused } from './output.ts';

interface VerifyOptions {
  json?: boolean;
  key?: string;
}

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .argument('<file>', 'a signed certificate (*.json)')
    .description('Says whether a certificate is as it was signed; asks nobody and needs no network.')
    .option('--key <name>', 'the key it has to be signed with, as the learner shows it', readKeyName)
    .option('--json', 'print { result, key, certificate }')
    .addHelpText(
      'after',
      '\nA valid one was made by the installation that holds the key named, and not changed since. Compare the key with\n' +
        'the one the learner shows, or name it with --key: it says which installation, and nothing says who sat before\n' +
        'it. Anyone can sign what they like with a key of their own, so a certificate without that comparison says little.\n' +
        'Status 0: valid. Status 1: changed, signed with another key, or not readable.\n' +
        '\nExamples:\n  orbit verify certificate.json\n  orbit verify certificate.json --key "1a2b 3c4d 5e6f 7081"\n' +
        '  orbit verify certificate.json --json',
    )
    .action(async (file: string, { json, key: wanted }: VerifyOptions) => {
      const verdict = verifyCertificate(await readText(file));
      if (verdict.result === 'not-readable') throw new Refused(`${file} is not readable: ${verdict.cause}`);
      const { key, certificate } = verdict;
      const isOther = wanted !== undefined && wanted !== key;
      const result = verdict.result === 'valid' && isOther ? 'other-key' : verdict.result;
      const { title, pack, learner, issued, test, mastery, concepts } = certificate;
      print(json, { result, key, certificate }, () =>
        [
          SAYINGS[result](key),
          `unit: ${title}, of ${pack.title} ${pack.version}`,
          `learner: ${learner === '' ? 'not named' : learner}`,
          `issued: ${issued}`,
          `test: ${formatShare(test.score)} on ${test.date}`,
          `mastery: ${formatShare(mastery)} over ${concepts.length} ${concepts.length === 1 ? 'concept' : 'concepts'}`,
        ].map(printable),
      );
      if (result !== 'valid') process.exitCode = 1;
    });
}

const SAYINGS = {
  valid: (key: string) => `valid: as it was signed with the key ${key}`,
  changed: (key: string) => `changed: it does not say what was signed with the key ${key}`,
  'other-key': (key: string) => `signed with another key: ${key}`,
};

const formatShare = (share: number) => `${(share * 100).toFixed(0)} %`;

/** A key's name as it is shown: however its 16 hex digits are spaced. */
function readKeyName(typed: string): string {
  const digits = typed.replaceAll(/\s/g, '').toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(digits)) throw new InvalidArgumentError('A key is named by 16 hex digits.');
  return (digits.match(/.{4}/g) ?? []).join(' ');
}

/** @throws Refused where it cannot be read, is longer than any certificate, or is not text in UTF-8. */
async function readText(file: string): Promise<string> {
  const bytes = await readBytes(resolve(file)).catch((error: unknown) => {
    throw new Refused(`${file}: ${describeFault(error)}`);
  });
  if (bytes.length > MAX_CERTIFICATE_BYTES)
    throw new Refused(`${file} is not readable: it is longer than any certificate`);
  try {
    // Also takes the mark some editors put before a text (U+FEFF) away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(`${file} is not readable: it is not text in UTF-8; another program may have saved it`);
  }
}

/** A file as far as it is looked at: one byte more than a certificate may have. */
async function readBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const buffer = new Uint8Array(MAX_CERTIFICATE_BYTES + 1);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < buffer.length; filled += read)
      ({ bytesRead: read } = await handle.read(buffer, filled, buffer.length - filled));
    return buffer.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
