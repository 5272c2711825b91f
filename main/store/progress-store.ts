import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Notice } from '#core/contract.ts';
import { EVENT_VERSION, eventSchema, type Deed, type EventKind, type StudyEvent } from '#core/study/event.ts';
import { compareEvents } from '#core/study/order.ts';
import type { Progress } from '#core/study/progress.ts';
import type { Subject } from '#core/study/reduce.ts';
import type { Moment } from '#core/time.ts';
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { EventConflict, NotSaved } from './errors.ts';
import { makeDirectories, removeLeftovers } from './files.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import type { History } from './history.ts';
import { encodeLine } from './journal-line.ts';
import { Journal, type AppendedLine } from './journal.ts';
import { loadHistory } from './load-history.ts';
import { readEvent, readEvents, readHistories, refoldStale, type JournalFolder } from './read-events.ts';
import { repairTails, type CutTail } from './repair-tails.ts';

export interface ProgressStoreOptions {
  fileSystem: FileSystem;
  /** The data folder. */
  folder: string;
  /** Id of the learner, 32 hex digits. */
  learner: string;
  /** Id of this device, 32 hex digits. */
  device: string;
  random: RandomBytes;
  /** What else must be on disk before the first event is; when it fails nothing is saved. */
  beforeFirstAppend?: () => Promise<void>;
}

/** What one learner did on every device, and the progress it amounts to. */
export interface ProgressStore {
  /** Id of the learner, 32 hex digits. */
  readonly learner: string;
  /** For reading only, and anew at each use: a merge may put another object in its place. */
  readonly progress: Progress;
  /**
   * Keeps deeds as events. They are on disk and in `progress` when this resolves. A deed whose id is known is not
   * kept twice: the event first kept under that id is returned (a handler that draws at random asks {@link find} first).
   * @returns the events, in the order of the deeds.
   * @throws NotSaved when the disk refused: nothing was taken, the same deeds may be tried again.
   * @throws EventConflict when an id already stands for a different deed: nothing was taken.
   */
  record(deeds: readonly Deed[], moment: Moment): Promise<StudyEvent[]>;
  /** The event kept under an id. */
  find(id: string): Promise<StudyEvent | undefined>;
  /** Whether {@link lastRevocable} would find something; cheap enough for every reply. */
  hasRevocable(kinds: readonly EventKind[]): boolean;
  /** The newest event of these kinds made on this device and not revoked, however far back. */
  lastRevocable(kinds: readonly EventKind[]): Promise<StudyEvent | undefined>;
  /** Every event of a subject that is not revoked, in event order. */
  eventsOf(subject: Subject): Promise<StudyEvent[]>;
  /** Takes in what other devices' files have gained since. @returns how many events were new. */
  merge(): Promise<number>;
  notices(): Notice[];
  /** Waits for what is being written and keeps a checkpoint. */
  close(): Promise<void>;
}

/** A checkpoint in between is due after this many events. */
const EVENTS_PER_CHECKPOINT = 20_000;

/** Opens the progress of one learner. Damage is skipped and told in notices. @throws what the disk says on reading. */
export async function openProgressStore(options: ProgressStoreOptions): Promise<ProgressStore> {
  const { fileSystem, folder, learner, device } = options;
  const learnerFolder = join(folder, 'learners', learner);
  const journal: JournalFolder = { fileSystem, folder: join(learnerFolder, 'journal') };
  const prepare = async () => {
    await makeSureOfFolders(fileSystem, folder, journal.folder);
    await options.beforeFirstAppend?.();
  };
  // An unwritable disk shows when something is to be saved.
  await prepare().catch(() => undefined);
  await removeLeftovers(fileSystem, learnerFolder);
  const checkpoint = await loadCheckpoint(journal, learnerFolder, device);
  const { history, tails, added } = await loadHistory(
    journal,
    device,
    checkpoint.fits ? checkpoint.known : undefined,
  );
  const repaired = await repairTails(journal, device, history, tails);
  const writer = new Journal(journal, device, repaired, prepare);
  const damaged = repaired.cut.length + history.segments.reduce((sum, segment) => sum + segment.damaged, 0);
  const gone = checkpoint.fits ? 0 : (checkpoint.known?.index.countMissingFrom(history.index) ?? 0);
  const missing = Math.max(0, gone - damaged);
  return new OpenProgressStore(options, learnerFolder, {
    journal,
    history,
    writer,
    cut: repaired.cut,
    added,
    missing,
  });
}

/**
 * Makes the folders and makes sure of their names: a killed process or a failing disk may have left one unsynced, and
 * a folder whose name is lost takes its files along. Folders above the data folder need not be ours to sync.
 */
async function makeSureOfFolders(
  fileSystem: FileSystem,
  folder: string,
  journalFolder: string,
): Promise<void> {
  await makeDirectories(fileSystem, journalFolder);
  let isOurs = true;
  for (let each = journalFolder; ; each = dirname(each)) {
    if (isOurs) await fileSystem.syncDirectory(each);
    else await fileSystem.syncDirectory(each).catch(() => undefined);
    if (each === folder) isOurs = false;
    if (each === dirname(each)) return;
  }
}

interface OpenedJournal {
  journal: JournalFolder;
  history: History;
  writer: Journal;
  cut: CutTail[];
  /** Events that no checkpoint holds yet. */
  added: number;
  /** Events the last checkpoint counted and of which no trace is left: a file was shortened or taken away. */
  missing: number;
}

/** An event on its way to the disk. */
interface Flight {
  event: StudyEvent;
  landed: Promise<void>;
}

class OpenProgressStore implements ProgressStore {
  readonly learner: string;
  private readonly options: ProgressStoreOptions;
  private readonly learnerFolder: string;
  private readonly journal: JournalFolder;
  private readonly writer: Journal;
  private readonly cut: readonly CutTail[];
  private readonly missing: number;
  private history: History;
  private readonly flights = new Map<string, Flight>();
  /** Events the disk refused: tried again, the very same line is written, for the first may yet turn up. */
  private readonly refused = new Map<string, StudyEvent>();
  private turn: Promise<unknown> = Promise.resolve();
  private merging: Promise<unknown> | undefined;
  private saving: Promise<void> | undefined;
  private unkept: number;
  /** Events with a lower number in the index were not written by this process. */
  private foundAtStart: number;
  private isClosed = false;

  constructor(options: ProgressStoreOptions, learnerFolder: string, opened: OpenedJournal) {
    this.learner = options.learner;
    this.options = options;
    this.learnerFolder = learnerFolder;
    this.journal = opened.journal;
    this.history = opened.history;
    this.writer = opened.writer;
    this.cut = opened.cut;
    this.missing = opened.missing;
    this.unkept = opened.added;
    this.foundAtStart = opened.history.index.size;
    if (this.unkept > EVENTS_PER_CHECKPOINT) this.keepCheckpoint();
  }

  get progress(): Progress {
    return this.history.fold.progress;
  }

  async record(deeds: readonly Deed[], moment: Moment): Promise<StudyEvent[]> {
    const known = new Map<string, StudyEvent>();
    for (;;) {
      if (this.merging) await this.merging.catch(() => undefined);
      else {
        const id = this.firstUnread(deeds, known);
        if (id === undefined) break;
        known.set(id, await this.readOrRefuse(id));
      }
    }
    // No await from here to the append: what is known must still be so when the lines are queued.
    if (this.isClosed) throw new NotSaved(new Error('the data folder is closed'), this.journal.folder);
    const events = deeds.map((deed) => this.toEvent(deed, known, moment));
    const fresh = new Map<string, StudyEvent>();
    for (const event of events) {
      if (!this.isSafe(event.id)) fresh.set(event.id, event);
    }
    if (fresh.size > 0) this.send([...fresh.values()], known);
    await Promise.all(events.map((event) => this.flights.get(event.id)?.landed));
    return events;
  }

  async find(id: string): Promise<StudyEvent | undefined> {
    return this.flights.get(id)?.event ?? readEvent(this.journal, this.history, id);
  }

  hasRevocable(kinds: readonly EventKind[]): boolean {
    return this.newestOwn(kinds) !== -1;
  }

  async lastRevocable(kinds: readonly EventKind[]): Promise<StudyEvent | undefined> {
    const number = this.newestOwn(kinds);
    return number === -1 ? undefined : (await readEvents(this.journal, this.history, [number])).get(number);
  }

  async eventsOf(subject: Subject): Promise<StudyEvent[]> {
    const { history } = this;
    for await (const [group] of readHistories(this.journal, history, [subject])) {
      const events = group?.events.filter((event) => !history.fold.revoked.has(event.id)) ?? [];
      return events.toSorted(compareEvents);
    }
    return [];
  }

  async merge(): Promise<number> {
    while (this.merging) await this.merging.catch(() => undefined);
    const merging = this.mergeAlone();
    this.merging = merging;
    try {
      return await merging;
    } finally {
      this.merging = undefined;
    }
  }

  notices(): Notice[] {
    const { segments, conflicts } = this.history;
    const notices: Notice[] = [];
    let newer = 0;
    for (const segment of segments) {
      const lines = segment.damaged + (segment.tailDamaged ? 1 : 0);
      if (lines > 0) notices.push({ kind: 'journal-damaged', file: this.nameInFolder(segment.name), lines });
      newer += segment.newer;
    }
    if (this.missing > 0) {
      const file = `learners/${this.learner}/journal`;
      notices.push({ kind: 'journal-damaged', file, lines: this.missing });
    }
    for (const { segment, keptAs } of this.cut) {
      notices.push({
        kind: 'journal-torn',
        file: this.nameInFolder(segment),
        keptAs: this.nameInFolder(keptAs),
      });
    }
    for (const id of [...conflicts].toSorted()) notices.push({ kind: 'event-conflict', id });
    if (newer > 0) notices.push({ kind: 'newer-events', events: newer });
    return notices;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.quiet();
    await this.saving;
    await this.inTurn(() => this.refoldStale());
    if (this.unkept > 0) this.keepCheckpoint();
    await this.saving;
    await this.writer.close();
  }

  /** An id among `deeds` and what they revoke that is on disk and not in `known`. */
  private firstUnread(deeds: readonly Deed[], known: ReadonlyMap<string, StudyEvent>): string | undefined {
    const ids = deeds.flatMap((deed) => (deed.kind === 'event-revoked' ? [deed.id, deed.target] : [deed.id]));
    return ids.find((id) => !known.has(id) && this.history.index.find(id) !== -1);
  }

  /**
   * Whether an event need not be written (again). One found at the start is written again when its deed is: a sync that
   * failed in an earlier process may have left it in the system's memory only, where it can be read and still be lost.
   */
  private isSafe(id: string): boolean {
    return this.flights.has(id) || this.history.index.find(id) >= this.foundAtStart;
  }

  private async readOrRefuse(id: string): Promise<StudyEvent> {
    try {
      const event = await readEvent(this.journal, this.history, id);
      if (event) return event;
    } catch (error) {
      throw new NotSaved(error, this.journal.folder);
    }
    throw new NotSaved(new Error(`event ${id} can no longer be read`), this.journal.folder);
  }

  private toEvent(deed: Deed, known: ReadonlyMap<string, StudyEvent>, { at, offset }: Moment): StudyEvent {
    const before = known.get(deed.id) ?? this.flights.get(deed.id)?.event ?? this.refused.get(deed.id);
    if (before) {
      const { v, at: atBefore, offset: offsetBefore, tick, device } = before;
      const again = eventSchema.parse({ ...deed, v, at: atBefore, offset: offsetBefore, tick, device });
      if (JSON.stringify(again) !== JSON.stringify(before)) throw new EventConflict(deed.id);
      return before;
    }
    const { device } = this.options;
    const tick = Math.max(at, this.history.highestTick + 1);
    const event = eventSchema.parse({ ...deed, v: EVENT_VERSION, at, offset, tick, device });
    this.history.noteTick(tick);
    return event;
  }

  private send(events: StudyEvent[], known: ReadonlyMap<string, StudyEvent>): void {
    const targets = new Map(known);
    for (const { event } of this.flights.values()) targets.set(event.id, event);
    for (const event of events) targets.set(event.id, event);
    const landed = this.commit(events, targets);
    for (const event of events) this.flights.set(event.id, { event, landed });
  }

  private async commit(events: StudyEvent[], targets: ReadonlyMap<string, StudyEvent>): Promise<void> {
    const lines = events.map(encodeLine);
    try {
      const appended = await this.writer.append(lines);
      await this.inTurn(() => this.applyAll(events, lines, appended, targets));
      for (const { id } of events) this.refused.delete(id);
    } catch (error) {
      for (const event of events) this.refused.set(event.id, event);
      throw error;
    } finally {
      for (const { id } of events) this.flights.delete(id);
    }
  }

  private async applyAll(
    events: readonly StudyEvent[],
    lines: readonly Buffer[],
    appended: readonly AppendedLine[],
    targets: ReadonlyMap<string, StudyEvent>,
  ): Promise<void> {
    const { history } = this;
    for (const [place, event] of events.entries()) {
      const line = lines[place];
      const at = appended[place];
      if (!line || !at) continue;
      const segment = history.segmentNumber(at.segment);
      const books = history.segments[segment];
      if (books) books.mark = at.mark;
      if (history.index.find(event.id) !== -1) continue;
      history.register(event, { segment, position: at.position }, crc32(line.subarray(0, -1)));
      const target = event.kind === 'event-revoked' ? targets.get(event.target) : undefined;
      await this.applyAtOnce(event, target);
    }
    this.unkept += events.length;
    if (this.unkept >= EVENTS_PER_CHECKPOINT) this.keepCheckpoint();
  }

  /** Reads what a refold needs before anything changes, so that nobody sees half of it. */
  private async applyAtOnce(event: StudyEvent, target: StudyEvent | undefined): Promise<void> {
    const { history } = this;
    const groups = [];
    const subjects = history.subjectsToRefold(event, target);
    try {
      if (subjects.length > 0) {
        for await (const group of readHistories(this.journal, history, subjects)) groups.push(...group);
      }
    } catch {
      // The event is on disk and counts; its subjects are stale until the disk can be read again.
      groups.length = 0;
    }
    history.apply(event, target);
    for (const { subject, events } of groups) history.refold(subject, events);
    if (history.stale.size > 0) await this.refoldStale();
  }

  private async refoldStale(): Promise<void> {
    await refoldStale(this.journal, this.history).catch(() => undefined);
  }

  private async mergeAlone(): Promise<number> {
    await this.quiet();
    return this.inTurn(async () => {
      const { history, added } = await loadHistory(this.journal, this.options.device, this.history);
      const gained = added - (history === this.history ? 0 : this.history.index.size);
      this.history = history;
      this.foundAtStart = history.index.size;
      this.unkept += gained;
      return gained;
    });
  }

  /** Waits until nothing is on its way to the disk. */
  private async quiet(): Promise<void> {
    while (this.flights.size > 0) {
      await Promise.allSettled([...this.flights.values()].map(({ landed }) => landed));
    }
  }

  /** Progress changes in one order: that of the journal. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private keepCheckpoint(): void {
    const { history, options } = this;
    if (this.saving || history.stale.size > 0) return;
    this.unkept = 0;
    this.saving = saveCheckpoint(
      options.fileSystem,
      this.learnerFolder,
      history,
      options.device,
      options.random,
    )
      .catch(() => undefined)
      .finally(() => {
        this.saving = undefined;
      });
  }

  private newestOwn(kinds: readonly EventKind[]): number {
    const { index, fold } = this.history;
    return index.newestOwn(kinds, (id) => !fold.revoked.has(id));
  }

  private nameInFolder(name: string): string {
    return `learners/${this.learner}/journal/${name}`;
  }
}
