import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * The goals of reliability in full: G1 kill, G2 power loss, G4 failing calls, G5 damaged files, G6 two processes,
 * G7 clocks. `npm test` runs the same files in a short form. Takes ten to fifteen minutes on two cores.
 */

const scratch = await mkdtemp(join(tmpdir(), 'orbit-trust-'));
const counts = join(scratch, 'counts.jsonl');
const results = join(scratch, 'results.json');

async function runTests() {
  const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs');
  const args = [
    vitest,
    'run',
    'tests/trust',
    '--reporter=json',
    `--outputFile=${results}`,
    ...process.argv.slice(2),
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ORBIT_TRUST_REPORT: counts },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await new Promise((done) => child.on('close', done));
}

async function readCounts() {
  if (!existsSync(counts)) return new Map();
  const lines = (await readFile(counts, 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map(({ goal, counts: text }) => [goal, text]));
}

console.log('Checking the goals of reliability in full. This takes ten to fifteen minutes.');
try {
  await runTests();
  const report = JSON.parse(await readFile(results, 'utf8'));
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const byGoal = await readCounts();
  const names = new Set(tests.map((test) => test.ancestorTitles[0]));
  for (const name of [...names].toSorted((a, b) => a.localeCompare(b))) {
    const own = tests.filter((test) => test.ancestorTitles[0] === name);
    const failed = own.filter((test) => test.status !== 'passed');
    const detail = byGoal.get(name.split(' ')[0]) ?? `${own.length} tests`;
    console.log(`${name}: ${detail}  ${failed.length === 0 ? 'PASS' : 'FAIL'}`);
    for (const test of failed)
      console.log(`  ${test.title}\n  ${test.failureMessages.join('\n  ').slice(0, 4000)}`);
  }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  for (const file of broken) console.log(`${file.name}: did not run  FAIL\n  ${file.message}`);
  process.exitCode = report.success ? 0 : 1;
} finally {
  await rm(scratch, { recursive: true });
}
