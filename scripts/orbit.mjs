#!/usr/bin/env node
// The `orbit` command from a clone: builds what is stale, then is the command, in the caller's folder.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root } from './lib/project.mjs';

requireNode();
// `npm run` changes into the project's folder and leaves the caller's here.
const callerFolder = process.env.INIT_CWD ?? process.cwd();
ensureInstalled();
await ensureBuilt();
process.chdir(callerFolder);
await import(pathToFileURL(join(root, 'out', 'main', 'cli.js')).href);
