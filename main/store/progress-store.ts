import type { Notice } from '#core/contract/notices.ts';
import type { Deed, EventKind, StudyEvent } from '#core/study/event.ts';
import type { Progress } from '#core/study/progress.ts';
import type { Subject } from '#core/study/subject.ts';
import type { Moment } from '#core/time.ts';
import type { OwnChanges } from './own-changes.ts';

/** What one learner did on every device, and the progress it amounts to. */
export interface ProgressStore {
  /** Id of the learner, 32 hex digits. */
  readonly learner: string;
  /** For reading only, and anew at each use: a merge may put another object in its place. */
  readonly progress: Progress;
  /** Another number once anything may have changed within the same `progress`. */
  readonly changes: number;
  /** Own notes and decks that may have changed within the same `progress`. */
  readonly ownChanges: Pick<OwnChanges, 'count' | 'since'>;
  /** The highest logical clock known: no event of this learner is later. */
  readonly latestTick: number;
  /**
   * Keeps deeds as events. They are on disk and in `progress` when this resolves. A deed whose id is known is not
   * kept twice: the event first kept under that id is returned (a handler that draws at random asks {@link find} first).
   * @returns the events, in the order of the deeds.
   * @throws NotSaved when the disk refused: nothing was taken, the same deeds may be tried again.
   * @throws EventConflict when an id already stands for a different deed: nothing was taken.
   */
  record(deeds: readonly Deed[], moment: Moment): Promise<StudyEvent[]>;
  /** How many events are known, those taken back and those that took back included. */
  readonly size: number;
  /** What is known under an id beside a line with this CRC-32, its line break left out. */
  compare(id: string, crc: number): 'missing' | 'same' | 'different';
  /** Every event that counts on disk, some thousand at a time, those taken back included. @throws what the disk says. */
  allEvents(): AsyncGenerator<StudyEvent[]>;
  /** The event kept under an id. */
  find(id: string): Promise<StudyEvent | undefined>;
  /** Whether {@link lastRevocable} would find something; cheap enough for every reply. */
  hasRevocable(kinds: readonly EventKind[]): boolean;
  /** The newest event of these kinds made on this device and not revoked, however far back. */
  lastRevocable(kinds: readonly EventKind[]): Promise<StudyEvent | undefined>;
  /**
   * Events of these kinds, the latest by the logical clock first and those taken back among them, that come before the event
   * `after`; no more than `limit` are read from the disk.
   */
  latest(
    kinds: readonly EventKind[],
    after: string | undefined,
    limit: number,
  ): Promise<{ events: StudyEvent[]; hasMore: boolean }>;
  /** Whether an event was taken back. */
  isRevoked(id: string): boolean;
  /** Every event of a subject that is not revoked, in event order. */
  eventsOf(subject: Subject): Promise<StudyEvent[]>;
  /** Takes in what other devices' files have gained since. @returns how many events were new. */
  merge(): Promise<number>;
  notices(): Notice[];
  /** Waits for what is being written and keeps a checkpoint. */
  close(): Promise<void>;
}
