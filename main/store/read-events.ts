import { join } from 'node:path';
import type { StudyEvent } from '#core/study/event.ts';
import type { Subject } from '#core/study/subject.ts';
import { readFully, withFile } from './files.ts';
import type { FileHandle, FileSystem } from './file-system.ts';
import type { History } from './history.ts';
import { decodeLine, LONGEST_LINE_BYTES, salvageLines } from './journal-line.ts';

/** Where a learner's journal is read from. */
export interface JournalFolder {
  fileSystem: FileSystem;
  /** `learners/<learner>/journal`, in full. */
  folder: string;
}

const WINDOW_BYTES = 1 << 16;
const SUBJECTS_AT_A_TIME = 500;
const EVENTS_AT_A_TIME = 2000;
const LINE_BREAK = 0x0a;

/** Reads single lines from a file through one window, which serves neighbours without another read. */
class LineWindow {
  private readonly handle: FileHandle;
  private window = Buffer.alloc(0);
  private start = 0;

  constructor(handle: FileHandle) {
    this.handle = handle;
  }

  async eventAt(position: number): Promise<StudyEvent | undefined> {
    let line = this.lineAt(position);
    for (let bytes = WINDOW_BYTES; !line.isWhole && bytes <= 2 * LONGEST_LINE_BYTES; bytes *= 4) {
      const buffer = Buffer.allocUnsafe(bytes);
      const read = await readFully(this.handle, buffer, position);
      this.window = buffer.subarray(0, read);
      this.start = position;
      line = this.lineAt(position);
      if (read < bytes) break;
    }
    const decoded = decodeLine(line.bytes);
    if (decoded.kind === 'event') return decoded.event;
    const salvaged = salvageLines(line.bytes).find(({ start }) => start === 0)?.line;
    return salvaged?.kind === 'event' ? salvaged.event : undefined;
  }

  private lineAt(position: number): { bytes: Buffer; isWhole: boolean } {
    const offset = position - this.start;
    if (offset < 0 || offset >= this.window.length) return { bytes: Buffer.alloc(0), isWhole: false };
    const end = this.window.indexOf(LINE_BREAK, offset);
    return { bytes: this.window.subarray(offset, end === -1 ? undefined : end), isWhole: end !== -1 };
  }
}

/**
 * Reads events back from their segments, by their numbers in the index, in file order.
 * One that can no longer be read is left out of the result.
 */
export async function readEvents(
  { fileSystem, folder }: JournalFolder,
  history: History,
  numbers: Iterable<number>,
): Promise<Map<number, StudyEvent>> {
  const located = [...new Set(numbers)].map((number) => ({ number, ...history.index.locationOf(number) }));
  located.sort((a, b) => a.segment - b.segment || a.position - b.position);
  const events = new Map<number, StudyEvent>();
  for (let from = 0; from < located.length;) {
    const segment = located[from]?.segment ?? 0;
    const beyond = located.findIndex((line, place) => place > from && line.segment !== segment);
    const lines = located.slice(from, beyond === -1 ? undefined : beyond);
    from += lines.length;
    const name = history.segments[segment]?.name;
    if (name === undefined) continue;
    await withFile(await fileSystem.open(join(folder, name), 'read'), async (handle) => {
      const window = new LineWindow(handle);
      for (const { number, position } of lines) {
        const event = await window.eventAt(position);
        if (event) events.set(number, event);
      }
    });
  }
  return events;
}

/** Reads the event kept under an id; undefined when there is none. */
export async function readEvent(
  journal: JournalFolder,
  history: History,
  id: string,
): Promise<StudyEvent | undefined> {
  const number = history.index.find(id);
  return number === -1 ? undefined : (await readEvents(journal, history, [number])).get(number);
}

/** Reads every event in the order they became known, some thousand at a time. @throws what the disk says. */
export async function* readAllEvents(journal: JournalFolder, history: History): AsyncGenerator<StudyEvent[]> {
  for (let from = 0; from < history.index.size; from += EVENTS_AT_A_TIME) {
    const count = Math.min(EVENTS_AT_A_TIME, history.index.size - from);
    const numbers = Array.from({ length: count }, (_, place) => from + place);
    const events = await readEvents(journal, history, numbers);
    yield numbers.map((number) => events.get(number)).filter((event) => event !== undefined);
  }
}

/** Reads all events of each subject, revoked ones included, a few hundred subjects at a time. */
export async function* readHistories(
  journal: JournalFolder,
  history: History,
  subjects: readonly Subject[],
): AsyncGenerator<{ subject: Subject; events: StudyEvent[] }[]> {
  for (let from = 0; from < subjects.length; from += SUBJECTS_AT_A_TIME) {
    const group = subjects
      .slice(from, from + SUBJECTS_AT_A_TIME)
      .map((subject) => ({ subject, numbers: history.index.eventsOf(subject) }));
    const events = await readEvents(
      journal,
      history,
      group.flatMap(({ numbers }) => numbers),
    );
    yield group.map(({ subject, numbers }) => ({
      subject,
      events: numbers.map((number) => events.get(number)).filter((event) => event !== undefined),
    }));
  }
}

/** Folds anew from disk what is stale. @throws what the disk says; the rest stays stale then. */
export async function refoldStale(journal: JournalFolder, history: History): Promise<void> {
  for await (const group of readHistories(journal, history, history.stale.list())) {
    for (const { subject, events } of group) history.refold(subject, events);
  }
}
