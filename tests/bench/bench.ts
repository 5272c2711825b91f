import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measureBackup } from './backup-rows.ts';
import type { Size } from './corpus.ts';
import { measureFold } from './fold-rows.ts';
import { measureLessons } from './lesson-rows.ts';
import { isWithinBudget, ratioOf, type Row } from './measure.ts';
import { measureMastery } from './mastery-rows.ts';
import { measureNotes } from './notes-rows.ts';
import { measureQuiz } from './quiz-rows.ts';
import { measureScheduling } from './scheduling-rows.ts';
import { measureSearch } from './search-rows.ts';
import { measureSession } from './session-rows.ts';
import { measureStatistics } from './statistics-rows.ts';
import { measureStore, reportMemory } from './store-rows.ts';

const FULL: Size = { cards: 50_000, events: 1_000_000 };
const QUICK: Size = { cards: 5000, events: 50_000 };

/** Each part runs in a process of its own, so that none measures another's memory or warm code. */
const parts: Record<string, (size: Size) => Promise<Row[]> | Row[]> = {
  fold: (size) => [measureFold(size)],
  store: (size) => measureStore(size),
  search: (size) => measureSearch(size),
  statistics: (size) => measureStatistics(size),
  notes: (size) => measureNotes(size),
  session: (size) => measureSession(size),
  mastery: (size) => measureMastery(size),
  backup: (size) => measureBackup(size),
  scheduling: (size) => measureScheduling(size),
  lessons: () => measureLessons(),
  quiz: () => measureQuiz(),
  page: async () => {
    const browser = process.env['ORBIT_CHROMIUM'];
    // Loaded here only: what drives a browser would count into the memory of the part that measures it.
    if (browser) return (await import('./page-rows.ts')).measurePage(browser);
    console.error('No Chromium was found; the rows of the page are left out.');
    return [];
  },
};

const size = process.argv.includes('--quick') ? QUICK : FULL;
const part = option('part');
const folder = option('folder');

if (part === 'memory' && folder) {
  await reportMemory(folder);
} else if (part) {
  const rows = (await parts[part]?.(size)) ?? [];
  console.log(JSON.stringify(rows));
} else {
  const rows = Object.keys(parts).flatMap(runPart);
  report(rows);
  if (!rows.every(isWithinBudget)) process.exitCode = 1;
}

function option(name: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function runPart(name: string): Row[] {
  console.error(`measuring: ${name}`);
  const args = ['--expose-gc', fileURLToPath(import.meta.url), ...process.argv.slice(2), `--part=${name}`];
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`the part ${name} failed`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as Row[];
}

function report(rows: Row[]): void {
  const cells = rows.map((row) => [
    row.what,
    `${row.value.toFixed(2)} ${row.unit}`,
    row.floor === null ? '-' : `${row.floor.toFixed(2)} ${row.unit}`,
    row.floor === null ? '-' : ratioOf(row).toFixed(2),
    formatBudget(row),
    row.budget === null ? '' : isWithinBudget(row) ? 'within' : 'OVER',
  ]);
  const all = [['what', 'measured', 'floor', 'ratio', 'budget', ''], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of all)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const result = rows.map((row) => ({ ...row, ratio: ratioOf(row), within: isWithinBudget(row) }));
  console.log(`\n${JSON.stringify(result)}`);
}

function formatBudget({ budget, floor, unit }: Row): string {
  if (budget === null) return '-';
  return floor === null ? `< ${budget} ${unit}` : `<= ${budget}`;
}
