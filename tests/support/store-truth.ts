import type { StudyEvent } from '#core/study/event.ts';
import { fold } from '#core/study/fold.ts';
import type { Progress } from '#core/study/progress.ts';
import { decodeLine, salvageLines } from '#main/store/journal-line.ts';

/** Progress as plain data, so that two can be compared whatever order their maps grew in. */
export function plainProgress(progress: Progress): unknown {
  const sorted = (map: ReadonlyMap<string | number, unknown>) =>
    [...map].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return {
    cards: sorted(progress.cards),
    items: sorted(progress.items),
    attempts: sorted(progress.attempts),
    sections: sorted(progress.sections),
    positions: sorted(progress.positions),
    days: sorted(progress.days),
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
    log: sorted(progress.log.byCard()),
  };
}

/** Every event that can be read from the segments among `files`, by a reader that shares no loop with the store's. */
export function eventsIn(files: ReadonlyMap<string, Buffer>): StudyEvent[] {
  const events: StudyEvent[] = [];
  for (const [path, bytes] of files) {
    if (!path.endsWith('.jsonl')) continue;
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf('\n', start);
      const line = bytes.subarray(start, end === -1 ? undefined : end);
      const decoded = decodeLine(line);
      const found = decoded.kind === 'damaged' ? salvageLines(line).map((inside) => inside.line) : [decoded];
      for (const each of found) if (each.kind === 'event') events.push(each.event);
      start += line.length + 1;
    }
  }
  return events;
}

/** What the segments among `files` amount to, by the full fold. */
export function foldFiles(files: ReadonlyMap<string, Buffer>): unknown {
  return plainProgress(fold(eventsIn(files)).progress);
}
