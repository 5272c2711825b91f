import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import type { ExportFormat } from '#core/exchange/formats.ts';
import { builtFiles } from '#main/built-files.ts';
import { defaultDataFolder } from '#main/data-folder.ts';
import { exportHistory } from '#main/export-history.ts';
import { codeOf, describeFault } from '#main/store/errors.ts';
import { version } from '#main/version.ts';
import { Refused } from './output.ts';
import { parseFolder } from './parse-folder.ts';
import { readData } from './read-data.ts';

const TABLES = ['reviews', 'answers', 'notes'] as const;

interface ExportFlags {
  data: string;
  packs: string;
  format: 'json' | 'csv' | 'xapi';
  table: (typeof TABLES)[number];
  out?: string;
}

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('Writes out everything a learner did; changes nothing, and the app may be running.')
    .option('--data <folder>', 'data folder', parseFolder, defaultDataFolder())
    .option('--packs <folder>', 'folder of compiled packs', parseFolder, builtFiles.packs)
    .addOption(new Option('--format <format>', 'form').choices(['json', 'csv', 'xapi']).default('json'))
    .addOption(new Option('--table <table>', 'which table, with csv').choices(TABLES).default('reviews'))
    .option('--out <file>', 'file to write; standard output without it')
    .addHelpText(
      'after',
      '\nExamples:\n  orbit export --out history.json\n  orbit export --format csv --table answers > answers.csv\n' +
        '  orbit export --format xapi --out statements.json',
    )
    .action(async ({ data, packs, format, table, out }: ExportFlags) => {
      const { catalogue, progress, now, history } = await readData(data, packs);
      const wanted: ExportFormat = format === 'csv' ? table : format;
      const pieces = exportHistory(wanted, { ...history, version, progress, catalogue, now });
      const text = Readable.from(textOf(pieces));
      if (out === undefined) {
        await pipeline(text, process.stdout, { end: false }).catch((error: unknown) => {
          // Whoever reads has enough, as `head` does.
          if (codeOf(error) !== 'EPIPE') throw error;
        });
      } else {
        await pipeline(text, createWriteStream(out)).catch((error: unknown) => {
          throw new Refused(`${out}: ${describeFault(error)}`);
        });
      }
    });
}

async function* textOf(pieces: ReturnType<typeof exportHistory>): AsyncGenerator<string> {
  for await (const { text } of pieces) yield text;
}
