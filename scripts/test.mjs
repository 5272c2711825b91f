// `npm test`: everything a change has to pass, from a fresh clone, ending with one line of counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { obtainBrowser } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { unitReport, walkReport } from './lib/test-reports.mjs';
import { binOf, requireNode, root, runNode, say } from './lib/project.mjs';

requireNode();
process.chdir(root);
ensureInstalled();
await ensureBuilt();

const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const counts = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const failures = [];

function record(name, { passed = 0, failed = 0, skipped = 0 }, remark = '') {
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
  lines.push(
    `  ${failed ? 'FAILED ' : skipped && !passed ? 'skipped' : 'ok     '} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped${remark}`,
  );
}

/** A check that is one command: passed when it ends with 0. */
async function check(name, args) {
  say(name);
  record(name, (await runNode(args)) === 0 ? { passed: 1 } : { failed: 1 });
}

/**
 * A runner that writes a report to a JSON file; a run that broke before counting is a failure. What failed is named
 * once more below the counts, where a long log ends.
 */
async function suite(name, args, report, { countsOf, failuresOf }, env = {}) {
  say(name);
  const code = await runNode(args, { env: { ...process.env, ...env } });
  const file = join(results, report);
  const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const found = told ? countsOf(told) : { failed: 1 };
  if (code !== 0 && !found.failed) found.failed = 1;
  if (!found.passed && !found.failed) found.failed = 1;
  record(name, found);
  if (told) failures.push(...failuresOf(told));
}

await Promise.all([
  check('types', [binOf('typescript', 'tsc'), '-b']),
  check('format', [binOf('prettier'), '--check', '--log-level', 'warn', '.']),
]);
await check('lint', [binOf('oxlint'), '-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings', '.']);
await check('content', ['out/main/cli.js', 'pack', 'check', 'content/space-cooperation']);

const browser = await obtainBrowser();
const browserEnv = browser ? { ORBIT_CHROMIUM: browser } : {};
await suite(
  'unit, architecture and trust tests',
  [binOf('vitest'), 'run'],
  'unit.json',
  unitReport,
  browserEnv,
);

if (browser) {
  await suite(
    'end-to-end and desktop tests',
    [binOf('@playwright/test', 'playwright'), 'test'],
    'playwright.json',
    walkReport,
    browserEnv,
  );
} else {
  record(
    'end-to-end and desktop tests',
    { skipped: 1 },
    ' (no Chromium could be found or installed; set ORBIT_CHROMIUM to one)',
  );
}

console.log(`\n${lines.join('\n')}\n`);
if (failures.length > 0) console.log(`${failures.join('\n')}\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed ? 1 : 0;
