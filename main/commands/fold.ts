import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import { compareText } from '#core/study/order.ts';
import type { Progress } from '#core/study/progress.ts';
import { formatStudyDay } from '#core/time.ts';
import { describeFault } from '#main/store/errors.ts';
import { decodeLine } from '#main/store/journal-line.ts';
import { print, Refused } from './output.ts';

export function addFoldCommand(program: Command): void {
  program
    .command('fold')
    .argument('<path...>', 'journal files, or folders that hold some')
    .description('Prints the progress that journals amount to; changes nothing.')
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', '\nExamples:\n  orbit fold ./my-data\n  orbit fold laptop.jsonl lab.jsonl --json')
    .action(async (paths: string[], { json }: { json?: boolean }) => {
      const files = (await Promise.all(paths.map((path) => findJournals(resolve(path))))).flat();
      if (files.length === 0) throw new Refused(`no journal (*.jsonl) was found in ${paths.join(', ')}`);
      const { events, newer, damaged } = await readJournals(files);
      const { progress, revoked } = fold(events);
      const summary = {
        journals: files.length,
        events: events.length,
        revoked: revoked.size,
        newer,
        damaged,
      };
      print(json, { ...summary, progress: toPlain(progress) }, () => [
        ...Object.entries(summary).map(([what, count]) => `${what}: ${count}`),
        ...describe(progress),
      ]);
    });
}

async function findJournals(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted(compareText);
  } catch (error) {
    throw new Refused(`${path}: ${describeFault(error)}`);
  }
}

async function readJournals(
  files: readonly string[],
): Promise<{ events: StudyEvent[]; newer: number; damaged: number }> {
  const events: StudyEvent[] = [];
  let newer = 0;
  let damaged = 0;
  for (const file of files) {
    const bytes = await readFile(file);
    for (let start = 0; start < bytes.length;) {
      const found = bytes.indexOf(0x0a, start);
      const end = found === -1 ? bytes.length : found;
      const line = decodeLine(bytes.subarray(start, end));
      if (line.kind === 'event') events.push(line.event);
      else if (line.kind === 'newer') newer += 1;
      else damaged += 1;
      start = end + 1;
    }
  }
  return { events, newer, damaged };
}

function describe(progress: Progress): string[] {
  const days = [...progress.days.keys()].toSorted((a, b) => a - b);
  const [first] = days;
  const last = days.at(-1);
  return [
    `cards rated: ${progress.cards.size}`,
    `items answered: ${progress.items.size}`,
    `attempts: ${progress.attempts.size}`,
    `sections read: ${progress.sections.size}`,
    first === undefined || last === undefined
      ? 'days studied: 0'
      : `days studied: ${days.length}, ${formatStudyDay(first)} to ${formatStudyDay(last)}`,
  ];
}

/** Maps as objects with sorted keys, so that two folds can be compared as text. */
function toPlain(progress: Progress): object {
  const sorted = <V>(map: ReadonlyMap<string, V>) =>
    Object.fromEntries([...map].toSorted(([a], [b]) => compareText(a, b)));
  const days = [...progress.days].map(([day, tally]) => [formatStudyDay(day), tally] as const);
  return {
    cards: sorted(progress.cards),
    items: sorted(progress.items),
    attempts: sorted(progress.attempts),
    sections: sorted(progress.sections),
    positions: sorted(progress.positions),
    days: sorted(new Map(days)),
    preset: progress.preset,
    marks: sorted(progress.marks),
    notes: sorted(progress.notes),
    decks: sorted(progress.decks),
    deckOptions: sorted(progress.deckOptions),
    searches: sorted(progress.searches),
    exams: sorted(progress.exams),
    highlights: sorted(progress.highlights),
    bookmarks: sorted(progress.bookmarks),
    rhythm: progress.rhythm,
    catchUp: progress.catchUp,
    reviews: sorted(progress.log.byCard()),
  };
}
