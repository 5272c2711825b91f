import { resolve } from 'node:path';
import type { Command } from 'commander';
import { examineFolder } from '#main/store/doctor.ts';
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
    .option('--repair', 'mend what can be mended without dropping anything')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  orbit doctor ./my-data --repair')
    .action(async (folder: string, { repair, json }: DoctorFlags) => {
      void [resolve(folder), repair, json, examineFolder, createNodeFileSystem, print];
    });
}
