import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { verifyCertificate } from '#main/certificate/signed-certificate.ts';
import { describeFault } from '#main/store/errors.ts';
import { print, Refused } from './output.ts';

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .argument('<file>', 'a signed certificate (*.json)')
    .description('Says whether a certificate is as it was signed; asks nobody and needs no network.')
    .option('--json', 'print { result, key, certificate }')
    .addHelpText(
      'after',
      '\nA valid one was made by the installation that holds the key named, and not changed since. Compare the key with\n' +
        'the one the learner shows: it says which installation, and nothing says who sat before it.\n' +
        'Status 0: valid. Status 1: changed, or not readable.\n' +
        '\nExamples:\n  orbit verify certificate.json\n  orbit verify certificate.json --json',
    )
    .action(async (file: string, { json }: { json?: boolean }) => {
      const text = await readFile(resolve(file), 'utf8').catch((error: unknown) => {
        throw new Refused(`${file}: ${describeFault(error)}`);
      });
      const verdict = verifyCertificate(text);
      if (verdict.result === 'not-readable') throw new Refused(`${file} is not readable: ${verdict.cause}`);
      const { result, key, certificate } = verdict;
      print(json, verdict, () => [
        result === 'valid'
          ? `valid: as it was signed with the key ${key}`
          : `changed: it does not say what was signed with the key ${key}`,
        `unit: ${certificate.title}`,
        `learner: ${certificate.learner === '' ? 'not named' : certificate.learner}`,
        `issued: ${certificate.issued}`,
        `test: ${(certificate.test.score * 100).toFixed(0)} % on ${certificate.test.date}`,
        `mastery: ${(certificate.mastery * 100).toFixed(0)} % over ${certificate.concepts.length} concepts`,
      ]);
      if (result === 'changed') process.exitCode = 1;
    });
}
