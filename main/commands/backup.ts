import type { Command } from 'commander';
import { defaultDataFolder } from '#main/data-folder.ts';
import type { KnownBackup } from '#main/store/backup/backups.ts';
import { countDeeds, type ComparedBackup } from '#main/store/backup/compare-backup.ts';
import { listBackups, withBackupNamed, withBackups } from './open-backups.ts';
import { formatTable, print, printable, Refused } from './output.ts';
import { parseFolder } from './parse-folder.ts';

interface BackupFlags {
  data: string;
  json?: boolean;
}

interface AddFlags extends BackupFlags {
  learner?: string;
  look?: boolean;
}

export function addBackupCommand(program: Command): void {
  const backup = program
    .command('backup')
    .description('Lists and makes backups, and adds what one has and the data folder has not.');
  const withData = (command: Command) =>
    command.option('--data <folder>', 'data folder', parseFolder, defaultDataFolder());
  withData(backup.command('list'))
    .description('Lists the backups of a data folder, the newest first; the app may be running.')
    .option('--json', 'print [{ name, bytes, madeAt, isFromFile, summary }]')
    .addHelpText('after', '\nExample:\n  orbit backup list')
    .action(async ({ data, json }: BackupFlags) => {
      const list = await listBackups(data);
      print(json, list, () => formatBackups(list));
    });
  withData(backup.command('make'))
    .description('Makes a backup, unless nothing changed since the last; the app must not be running.')
    .option('--json', 'print { made }, the name or null')
    .addHelpText('after', '\nExample:\n  orbit backup make --data ./data')
    .action(({ data, json }: BackupFlags) =>
      withBackups(data, async ({ backups }) => {
        const made = (await backups.make()) ?? null;
        print(json, { made }, () => [made ?? 'Nothing changed since the last backup.']);
      }),
    );
  withData(backup.command('add'))
    .argument('<backup>', 'the name of a backup, or a file: a backup or an export of everything')
    .description('Adds what it has and the data folder has not. Nothing that is there changes.')
    .option('--learner <id>', 'whose entries, where they are not those of the learner of the data folder')
    .option('--look', 'only say what would be added')
    .option('--json', 'print { compared, added }; added is null with --look')
    .addHelpText(
      'after',
      '\nExamples:\n  orbit backup add history.json --look\n  orbit backup add history.json',
    )
    .action((given: string, flags: AddFlags) => addBackup(given, flags));
}

async function addBackup(given: string, { data, json, learner, look = false }: AddFlags): Promise<void> {
  await withBackups(data, ({ backups, store, archive }) =>
    withBackupNamed(backups, given, async (name) => {
      const compared = await backups.compare(name, store.progress);
      if (compared.isNewer) throw new Refused(`${given} was made by a newer version of the app`);
      const whose = learner ?? store.progress.learner;
      const held = compared.learners.map((each) => each.learner);
      if (!look && !held.includes(whose)) {
        throw new Refused(
          `${given} has nothing of the learner ${whose}, but of: ${held.join(', ') || 'nobody'}`,
        );
      }
      const added = look ? null : await backups.merge(name, whose, store.progress, archive);
      print(json, { compared, added }, () => [
        ...formatCompared(compared),
        ...(added === null ? [] : [`${added} ${added === 1 ? 'entry' : 'entries'} added.`]),
      ]);
    }),
  );
}

function formatBackups(list: readonly KnownBackup[]): string[] {
  if (list.length === 0) return ['There is no backup.'];
  return formatTable(
    ['backup', 'made', 'bytes', 'entries'],
    list.map(({ name, madeAt, bytes, summary }) => [
      name,
      madeAt === undefined ? '-' : new Date(madeAt).toISOString(),
      String(bytes),
      String(summary?.learners.reduce((sum, { events }) => sum + events, 0) ?? '-'),
    ]),
  );
}

function formatCompared({ isWhole, damaged, newer, learners }: ComparedBackup): string[] {
  return [
    ...(isWhole ? [] : ['Its end is missing; what comes before is used.']),
    ...(damaged > 0 ? [`Damaged lines: ${damaged}.`] : []),
    ...(newer > 0 ? [`Entries of a newer app, left out: ${newer}.`] : []),
    ...learners.map(
      ({ learner, events, missing, different }) =>
        `${printable(learner)}: ${events} entries, ${countDeeds(missing)} not here, ${different} here otherwise`,
    ),
  ];
}
