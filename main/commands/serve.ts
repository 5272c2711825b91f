import { InvalidArgumentError, type Command } from 'commander';
import { builtFiles } from '#main/built-files.ts';
import { defaultDataFolder } from '#main/data-folder.ts';
import { startLocalHost, type LocalHost } from '#main/serve.ts';
import { codeOf } from '#main/store/errors.ts';
import { print } from './output.ts';
import { parseFolder } from './parse-folder.ts';

/** Where the app is found unless another program already sits there. */
const USUAL_PORT = 4517;

interface ServeFlags {
  port?: number;
  data: string;
  packs: string;
  name: string[];
  json?: boolean;
}

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Runs the app on 127.0.0.1 for the browser of this machine.')
    .option(
      '--port <number>',
      `port; ${USUAL_PORT} or a free one when left out, 0 for any free one`,
      parsePort,
    )
    .option('--data <folder>', 'data folder', parseFolder, defaultDataFolder())
    .option('--packs <folder>', 'folder of compiled packs', parseFolder, builtFiles.packs)
    .option('--name <host>', 'further host name that means this machine; may be repeated', collect, [])
    .option('--json', 'print the address as JSON')
    .addHelpText('after', '\nExample:\n  orbit serve --port 0 --data ./my-data')
    .action(async (flags: ServeFlags) => {
      const host = await startOnFreePort(flags);
      print(flags.json, { address: host.address, dataFolder: flags.data }, () => [
        `Common Orbit is at ${host.address}`,
        `What you study is kept in ${flags.data}`,
        'Press Ctrl+C to stop.',
      ]);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          void host.close().then(() => process.exit(0));
        });
      }
    });
}

async function startOnFreePort({ port, data, packs, name }: ServeFlags): Promise<LocalHost> {
  const start = (at: number) =>
    startLocalHost({
      dataFolder: data,
      packsFolder: packs,
      rendererFolder: builtFiles.renderer,
      port: at,
      names: name,
    });
  if (port !== undefined) return start(port);
  try {
    return await start(USUAL_PORT);
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return start(0);
    throw error;
  }
}

function parsePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function collect(value: string, values: string[]): string[] {
  return [...values, value];
}
