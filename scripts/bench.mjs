// `npm run bench`: the budgets of docs/architecture.md, each as a ratio to its floor in the same run.
import { join } from 'node:path';
import { obtainBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root, runNode } from './lib/project.mjs';

requireNode();
ensureInstalled();
await ensureBuilt();
const browser = await obtainBrowser();
process.exitCode = await runNode(['--expose-gc', join(root, 'out', 'main', 'bench.js'), ...process.argv.slice(2)], {
  env: { ...process.env, ...(browser ? { ORBIT_CHROMIUM: browser } : {}) },
});
