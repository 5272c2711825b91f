#!/usr/bin/env node
// The `orbit` command from a clone: builds what is stale, then runs it in the caller's folder.
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root, runNode } from './lib/project.mjs';

requireNode();
const callerFolder = process.env.INIT_CWD ?? process.cwd();
ensureInstalled();
await ensureBuilt();
process.exitCode = await runNode([join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)], {
  cwd: callerFolder,
});
