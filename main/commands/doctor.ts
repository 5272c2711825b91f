import { randomFillSync } from 'node:crypto';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { examineFolder } from '#main/store/doctor.ts';
import type { Examination, Finding } from '#main/store/examination.ts';
import { acquireLock } from '#main/store/lock.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { print } from './output.ts';

interface DoctorFlags {
  repair?: boolean;
  json?: boolean;
}

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .argument('<folder>', 'a data folder')
    .description('Names every damaged line or file of a data folder; changes nothing unless told to repair.')
    .option('--repair', 'mend what can be mended without dropping anything; the app must not be running')
    .option('--json', 'print { folder, events, newer, findings: [{ file, line, cause, repaired }] }')
    .addHelpText('after', '\nExamples:\n  orbit doctor ./my-data\n  orbit doctor ./my-data --repair')
    .action(async (name: string, { repair = false, json }: DoctorFlags) => {
      const examination = await examine(resolve(name), repair);
      print(json, examination, () => formatExamination(examination));
      if (examination.findings.some(({ repaired }) => repaired === undefined)) process.exitCode = 1;
    });
}

async function examine(folder: string, repair: boolean): Promise<Examination> {
  const lock = repair ? await acquireLock(folder) : undefined;
  try {
    return await examineFolder(folder, {
      fileSystem: createNodeFileSystem(),
      random: (count) => randomFillSync(new Uint8Array(count)),
      repair,
    });
  } finally {
    await lock?.release();
  }
}

function formatExamination({ folder, events, newer, findings }: Examination): string[] {
  const found = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return [
    folder,
    `${events} events can be read, ${newer} of a newer app are kept and skipped.`,
    ...findings.map(formatFinding),
    findings.length === 0 ? 'All is sound.' : `${found}.`,
  ];
}

function formatFinding({ file, line, cause, repaired }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return repaired === undefined ? `${place}: ${cause}` : `${place}: ${cause} (repaired: ${repaired})`;
}
