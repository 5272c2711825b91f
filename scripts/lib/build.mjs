import { readdirSync } from 'node:fs';
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
  if (readStamp(STAMP) === wanted) return;
  say('Building');
  const built = await runNode([binOf('vite'), 'build', '--app', '--logLevel', 'warn']);
  if (built !== 0) fail('The build failed; the messages above say where.');
  for (const pack of readdirSync(join(root, 'content'), { withFileTypes: true })) {
    if (!pack.isDirectory()) continue;
    const target = join('out', 'content', `${pack.name}.json`);
    const args = [
      join('out', 'main', 'cli.js'),
      'pack',
      'build',
      join('content', pack.name),
      '--out',
      target,
      '--quiet',
    ];
    if ((await runNode(args)) !== 0)
      fail(`The pack content/${pack.name} has problems; the list above says where.`);
  }
  writeStamp(STAMP, wanted);
}
