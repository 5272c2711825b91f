import { crc32 } from 'node:zlib';
import type { StudyEvent } from '#core/study/event.ts';
import type { History } from './history.ts';
import type { AppendedLine } from './journal.ts';
import { loadHistory } from './load-history.ts';
import { readHistories, refoldStale, type JournalFolder } from './read-events.ts';

/** An event whose line is on disk. */
export interface WrittenEvent {
  event: StudyEvent;
  line: Buffer;
  at: AppendedLine;
  /** The event a revocation names, where it is known. */
  target: StudyEvent | undefined;
}

/** A history that events go on being added to, one after the other: progress changes in the order of the journal. */
export class LiveHistory {
  private readonly journal: JournalFolder;
  private readonly device: string;
  private known: History;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(journal: JournalFolder, device: string, history: History) {
    this.journal = journal;
    this.device = device;
    this.known = history;
  }

  /** As of now; {@link merge} may put another in its place. */
  get current(): History {
    return this.known;
  }

  /** Applies events that are on disk. `whenDone` sees the history before anything else changes it. */
  apply(written: readonly WrittenEvent[], whenDone: () => void): Promise<void> {
    return this.inTurn(async () => {
      for (const each of written) await this.applyOne(each);
      whenDone();
    });
  }

  /** Takes in what the files of other devices gained. @returns how many events are new. */
  merge(): Promise<number> {
    return this.inTurn(async () => {
      const before = this.known;
      const { history, added } = await loadHistory(this.journal, this.device, before);
      this.known = history;
      return history === before ? added : added - before.index.size;
    });
  }

  /** Waits for what is being applied and makes up for what could not be read when it should have been. */
  settle(): Promise<void> {
    return this.inTurn(() => this.refoldStale());
  }

  private async applyOne({ event, line, at, target }: WrittenEvent): Promise<void> {
    const history = this.known;
    const segment = history.segmentNumber(at.segment);
    const books = history.segments[segment];
    if (books) books.mark = at.mark;
    if (history.index.find(event.id) !== -1) return;
    history.register(event, { segment, position: at.position }, crc32(line.subarray(0, -1)));
    const histories = await this.readHistoriesFor(event, target);
    history.apply(event, target);
    for (const { subject, events } of histories) history.refold(subject, events);
    if (history.stale.size > 0) await this.refoldStale();
  }

  /** Reads what a refold needs before anything changes, so that nobody sees half of it. */
  private async readHistoriesFor(event: StudyEvent, target: StudyEvent | undefined) {
    const subjects = this.known.subjectsToRefold(event, target);
    const histories = [];
    try {
      if (subjects.length > 0) {
        for await (const group of readHistories(this.journal, this.known, subjects)) histories.push(...group);
      }
      return histories;
    } catch {
      // The event is on disk and counts; its subjects are stale until the disk can be read again.
      return [];
    }
  }

  private async refoldStale(): Promise<void> {
    await refoldStale(this.journal, this.known).catch(() => undefined);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
