import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, fail, fingerprint, readStamp, root, runNode, say, writeStamp } from './project.mjs';

const STAMP = 'out/.built';
const CODE = [
  'core',
  'main',
  'renderer',
  'vite.config.ts',
  'package.json',
  'node_modules/.common-orbit-installed',
];

/** Builds main, preload and renderer, and compiles the packs, when any of their sources changed. */
export async function ensureBuilt() {
  const wanted = fingerprint([...CODE, 'content']);
  const cli = join('out', 'main', 'cli.js');
  if (readStamp(STAMP) === wanted && existsSync(join(root, cli))) return;
  say('Building');
  const built = await runNode([binOf('vite'), 'build', '--app', '--logLevel', 'warn']);
  if (built !== 0) fail('The build failed; the messages above say where.');
  // A pack that was removed or renamed must not go on being loaded.
  rmSync(join(root, 'out', 'content'), { recursive: true, force: true });
  for (const pack of readdirSync(join(root, 'content'), { withFileTypes: true })) {
    if (!pack.isDirectory() || pack.name.startsWith('.')) continue;
    const target = join('out', 'content', `${pack.name}.json`);
    const args = [cli, 'pack', 'build', join('content', pack.name), '--out', target, '--quiet'];
    if ((await runNode(args)) !== 0)
      fail(`The pack content/${pack.name} has problems; the list above says where.`);
  }
  writeStamp(STAMP, wanted);
}
