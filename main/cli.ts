import { Command, CommanderError } from 'commander';
import { addBackupCommand } from './commands/backup.ts';
import { addCardsCommand } from './commands/cards.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addExportCommand } from './commands/export.ts';
import { addFoldCommand } from './commands/fold.ts';
import { addItemsCommand } from './commands/items.ts';
import { Refused } from './commands/output.ts';
import { addPackCommand } from './commands/pack.ts';
import { addScheduleCommand } from './commands/schedule.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStatsCommand } from './commands/stats.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { version } from './version.ts';

/** The `orbit` command: the app's core without a window. Results on stdout, errors on stderr, status 1 on failure. */
const program = new Command('orbit')
  .description('Common Orbit without a window: serve it, check packs, look into data folders.')
  .version(version)
  .exitOverride();

addServeCommand(program);
addPackCommand(program);
addDoctorCommand(program);
addFoldCommand(program);
addExportCommand(program);
addBackupCommand(program);
addScheduleCommand(program);
addCardsCommand(program);
addItemsCommand(program);
addStatsCommand(program);
addVerifyCommand(program);

sayWhereHelpIs(program, []);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    console.error(error instanceof Error ? `orbit: ${error.message}` : error);
    if (!(error instanceof Refused) && process.env['ORBIT_DEBUG']) console.error(error);
    process.exitCode = 1;
  }
}

/** After a mistake each command names its own help: that of all commands does not list its flags. */
function sayWhereHelpIs(command: Command, parents: readonly string[]): void {
  const path = [...parents, command.name()];
  const what = command.commands.length > 0 ? 'lists the commands' : 'says what it takes';
  command.showHelpAfterError(`(${path.join(' ')} --help ${what})`);
  for (const each of command.commands) sayWhereHelpIs(each, path);
}
