import { resolve } from 'node:path';
import type { Command } from 'commander';
import { buildPack, checkPack } from '#main/packs/build-pack.ts';
import { describeFault } from '#main/store/errors.ts';
import { print, Refused } from './output.ts';

interface CheckFlags {
  json?: boolean;
}

interface BuildFlags extends CheckFlags {
  out: string;
  quiet?: boolean;
}

export function addPackCommand(program: Command): void {
  const pack = program
    .command('pack')
    .description('Checks and builds packs of lessons, cards and questions.');
  pack
    .command('check')
    .argument('<folder>', 'a pack folder')
    .description('Compiles a pack and lists every problem with its file, line and cause.')
    .option('--json', 'print { pack, counts, problems }')
    .addHelpText('after', '\nExample:\n  orbit pack check content/space-cooperation')
    .action(async (folder: string, { json }: CheckFlags) => {
      const report = await checkPack(resolve(folder));
      print(json, report, () => formatReport(report));
      if (report.problems.length > 0) process.exitCode = 1;
    });
  pack
    .command('build')
    .argument('<folder>', 'a pack folder')
    .description('Compiles a pack into the one JSON file the app loads. A pack with problems is not written.')
    .requiredOption('--out <file>', 'where to write it')
    .option('--quiet', 'print problems only')
    .option('--json', 'print { pack, counts, problems }')
    .addHelpText(
      'after',
      '\nExample:\n  orbit pack build content/space-cooperation --out space-cooperation.json',
    )
    .action(async (folder: string, { out, json, quiet }: BuildFlags) => {
      const report = await buildPack(resolve(folder), resolve(out)).catch((error: unknown) => {
        throw new Refused(`${out} could not be written: ${describeFault(error)}`);
      });
      if (report.problems.length > 0) {
        print(json, report, () => formatReport(report));
        throw new Refused('the pack has problems and was not written');
      }
      if (json || !quiet) print(json, report, () => [...formatReport(report), `Written to ${out}`]);
    });
}

function formatReport({ pack, counts, problems }: Awaited<ReturnType<typeof checkPack>>): string[] {
  const title = pack ? `${pack.title} (${pack.id} ${pack.version})` : 'The pack could not be compiled';
  const count = Object.entries(counts).map(([what, number]) => `${number} ${what}`);
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [
    title,
    count.join(', '),
    ...problems.map(({ file, line, cause }) => `${file}:${line}: ${cause}`),
    problems.length === 0 ? 'No problems.' : `${found}.`,
  ];
}
