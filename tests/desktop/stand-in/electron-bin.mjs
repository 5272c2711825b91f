#!/usr/bin/env node
// Takes the place of Electron's executable: `electron-bin.mjs [switches] <app folder> [switches]`.
// Playwright's _electron.launch({ executablePath }) starts it with --inspect=0 and --remote-debugging-port=0, and waits
// for the inspector's line and then Chromium's.
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '.');
const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

process.env['STAND_IN_APP'] = folder;
if (process.argv.includes('--inspect=0')) inspector.open(0, '127.0.0.1');
await import('./resolve.mjs');
await import(pathToFileURL(join(folder, main)).href);
const { app } = await import('./app.mjs');
await app.begin();
