// `npm run bench`: the budgets of docs/architecture.md, each beside a floor measured in the same run.
import { obtainBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { compileTool } from './lib/compile-tools.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root, runNode } from './lib/project.mjs';

requireNode();
ensureInstalled();
await ensureBuilt();
const browser = await obtainBrowser();
const bench = await compileTool('tests/bench/bench.ts', 'bench');
process.exitCode = await runNode(['--expose-gc', bench, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, ...(browser ? { ORBIT_CHROMIUM: browser } : {}) },
});
