import type { Notice } from '#core/contract/notices.ts';
import { EVENT_VERSION, eventSchema, type Deed, type EventKind, type StudyEvent } from '#core/study/event.ts';
import { compareEvents } from '#core/study/order.ts';
import type { Progress } from '#core/study/progress.ts';
import type { Subject } from '#core/study/subject.ts';
import type { Moment } from '#core/time.ts';
import { saveCheckpoint } from './checkpoint.ts';
import { EventConflict, NotSaved } from './errors.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import type { History } from './history.ts';
import { encodeLine } from './journal-line.ts';
import { describeJournal, type OpeningFindings } from './journal-notices.ts';
import type { Journal } from './journal.ts';
import { LiveHistory } from './live-history.ts';
import type { OwnChanges } from './own-changes.ts';
import type { ProgressStore } from './progress-store.ts';
import { readAllEvents, readEvent, readEvents, readHistories, type JournalFolder } from './read-events.ts';

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

/** A checkpoint in between is due after this many events. */
const EVENTS_PER_CHECKPOINT = 20_000;

/** What opening a journal gave. */
export interface OpenedJournal {
  learnerFolder: string;
  journal: JournalFolder;
  history: History;
  /** Events that no checkpoint holds yet. */
  added: number;
  writer: Journal;
  findings: OpeningFindings;
}

/** An event on its way to the disk. */
interface Flight {
  event: StudyEvent;
  landed: Promise<void>;
}

/** Progress over a journal: records into it, applies what is on disk, keeps a checkpoint now and then. */
export class JournaledProgress implements ProgressStore {
  readonly learner: string;
  private readonly options: ProgressStoreOptions;
  private readonly opened: OpenedJournal;
  private readonly live: LiveHistory;
  private readonly flights = new Map<string, Flight>();
  /** Events the disk refused: tried again, the very same line is written, for the first may yet turn up. */
  private readonly refused = new Map<string, StudyEvent>();
  /** Events with a lower number in the index were not written by this process. */
  private foundAtStart: number;
  private merging: Promise<unknown> | undefined;
  private saving: Promise<void> | undefined;
  /** Events since the last checkpoint. */
  private unkept: number;
  private isClosed = false;

  constructor(options: ProgressStoreOptions, opened: OpenedJournal) {
    this.learner = options.learner;
    this.options = options;
    this.opened = opened;
    this.live = new LiveHistory(opened.journal, options.device, opened.history);
    this.foundAtStart = opened.history.index.size;
    this.unkept = opened.added;
    this.keepCheckpointWhenDue();
  }

  private get history(): History {
    return this.live.current;
  }

  get progress(): Progress {
    return this.history.fold.progress;
  }

  get changes(): number {
    return this.history.changes;
  }

  get ownChanges(): OwnChanges {
    return this.history.ownChanges;
  }

  get latestTick(): number {
    return this.history.highestTick;
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
    if (this.isClosed) throw new NotSaved(new Error('the data folder is closed'), this.opened.journal.folder);
    const events = deeds.map((deed) => this.toEvent(deed, known, moment));
    const fresh = new Map<string, StudyEvent>();
    for (const event of events) {
      if (!this.isSafe(event.id)) fresh.set(event.id, event);
    }
    if (fresh.size > 0) this.send([...fresh.values()], known);
    await Promise.all(events.map(async ({ id }) => this.flights.get(id)?.landed));
    return events;
  }

  get size(): number {
    return this.history.index.size;
  }

  compare(id: string, crc: number): 'missing' | 'same' | 'different' {
    const { index } = this.history;
    const number = index.find(id);
    if (number === -1) return 'missing';
    return index.checksumOf(number) === crc ? 'same' : 'different';
  }

  allEvents(): AsyncGenerator<StudyEvent[]> {
    return readAllEvents(this.opened.journal, this.history);
  }

  async find(id: string): Promise<StudyEvent | undefined> {
    // An event on its way is not kept yet: whoever finds it may tell the page it is.
    await this.flights.get(id)?.landed.catch(() => undefined);
    return readEvent(this.opened.journal, this.history, id);
  }

  hasRevocable(kinds: readonly EventKind[]): boolean {
    const { fold, index } = this.history;
    return index.hasOwn(kinds, (id) => !fold.revoked.has(id));
  }

  async lastRevocable(kinds: readonly EventKind[]): Promise<StudyEvent | undefined> {
    const { fold, index } = this.history;
    const number = index.newestOwn(kinds, (id) => !fold.revoked.has(id));
    return number === -1
      ? undefined
      : (await readEvents(this.opened.journal, this.history, [number])).get(number);
  }

  async latest(kinds: readonly EventKind[], after: string | undefined, limit: number) {
    const { history } = this;
    const numbers: number[] = [];
    const from = after === undefined ? undefined : history.index.find(after);
    for (const number of history.index.latestFirst(kinds, from)) {
      numbers.push(number);
      if (numbers.length > limit) break;
    }
    const events = await readEvents(this.opened.journal, history, numbers.slice(0, limit));
    return {
      events: numbers.slice(0, limit).flatMap((number) => events.get(number) ?? []),
      hasMore: numbers.length > limit,
    };
  }

  isRevoked(id: string): boolean {
    return this.history.fold.revoked.has(id);
  }

  async eventsOf(subject: Subject): Promise<StudyEvent[]> {
    const { history } = this;
    for await (const [group] of readHistories(this.opened.journal, history, [subject])) {
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
    return describeJournal(this.history, this.opened.findings, `learners/${this.learner}/journal`);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.quiet();
    await this.saving;
    await this.live.settle();
    if (this.unkept > 0) this.keepCheckpoint();
    await this.saving;
    await this.opened.writer.close();
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
      const event = await readEvent(this.opened.journal, this.history, id);
      if (event) return event;
    } catch (error) {
      throw new NotSaved(error, this.opened.journal.folder);
    }
    throw new NotSaved(new Error(`event ${id} can no longer be read`), this.opened.journal.folder);
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
    const byId = new Map(known);
    for (const { event } of this.flights.values()) byId.set(event.id, event);
    for (const event of events) byId.set(event.id, event);
    const landed = this.commit(events, byId);
    for (const event of events) this.flights.set(event.id, { event, landed });
  }

  /** Progress changes only after the sync. @param byId where the targets of revocations are found. */
  private async commit(events: StudyEvent[], byId: ReadonlyMap<string, StudyEvent>): Promise<void> {
    const lines = events.map((event) => ({ event, line: encodeLine(event) }));
    try {
      const appended = await this.opened.writer.append(lines.map(({ line }) => line));
      const written = lines.flatMap(({ event, line }, place) => {
        const at = appended[place];
        const target = event.kind === 'event-revoked' ? byId.get(event.target) : undefined;
        return at ? [{ event, line, at, target }] : [];
      });
      await this.live.apply(written, () => {
        this.unkept += written.length;
        this.keepCheckpointWhenDue();
      });
      for (const { id } of events) this.refused.delete(id);
    } catch (error) {
      for (const event of events) this.refused.set(event.id, event);
      throw error;
    } finally {
      for (const { id } of events) this.flights.delete(id);
    }
  }

  private async mergeAlone(): Promise<number> {
    await this.quiet();
    const added = await this.live.merge();
    this.foundAtStart = this.history.index.size;
    this.unkept += added;
    return added;
  }

  /** Waits until nothing is on its way to the disk. */
  private async quiet(): Promise<void> {
    while (this.flights.size > 0) {
      await Promise.allSettled([...this.flights.values()].map(({ landed }) => landed));
    }
  }

  private keepCheckpointWhenDue(): void {
    if (this.unkept >= EVENTS_PER_CHECKPOINT) this.keepCheckpoint();
  }

  private keepCheckpoint(): void {
    const { history, options, opened } = this;
    if (this.saving || history.stale.size > 0) return;
    this.unkept = 0;
    this.saving = saveCheckpoint(
      options.fileSystem,
      opened.learnerFolder,
      history,
      options.device,
      options.random,
    )
      .catch(() => undefined)
      .finally(() => {
        this.saving = undefined;
      });
  }
}
