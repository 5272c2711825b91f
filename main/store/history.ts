import type { StudyEvent } from '#core/study/event.ts';
import { isMove, takeBackMove } from '#core/study/card-marks.ts';
import { emptyFold, ingest, type Fold } from '#core/study/fold.ts';
import { compareEvents } from '#core/study/order.ts';
import { clearSubject, reduceSubject } from '#core/study/reduce.ts';
import { subjectKey, subjectsOf, type Subject } from '#core/study/subject.ts';
import { tally } from '#core/study/tally.ts';
import { EventIndex, type Location } from './event-index.ts';
import { OwnChanges } from './own-changes.ts';
import { START_OF_SEGMENT, type SegmentMark } from './segment-reader.ts';

/** One file of the journal, as far as it was taken in. */
export interface Segment {
  name: string;
  mark: SegmentMark;
  /** Lines before the mark that are damaged. */
  damaged: number;
  /** CRC-32 of those lines, one after the other: the same as long as no other line is damaged. */
  damage: number;
  /** Lines before the mark that a newer app wrote. */
  newer: number;
  /** Whether what follows the mark is damaged too: an unfinished line of another device, or one that cannot be cut. */
  tailDamaged: boolean;
  /** CRC-32 of what follows the mark, where it is damaged; else 0. */
  tailDamage: number;
}

/** A segment of which nothing was taken in so far. */
export function emptySegment(name: string): Segment {
  return {
    name,
    mark: START_OF_SEGMENT,
    damaged: 0,
    damage: 0,
    newer: 0,
    tailDamaged: false,
    tailDamage: 0,
  };
}

/** Ticks above are taken for damage and do not push the logical clock, which could not go on from there. */
const HIGHEST_CREDIBLE_TICK = 8.64e15;

/** Subjects without repetition. */
export class SubjectSet {
  private readonly byKey = new Map<string, Subject>();

  add(subjects: readonly Subject[]): void {
    for (const subject of subjects) this.byKey.set(subjectKey(subject), subject);
  }

  remove(subject: Subject): void {
    this.byKey.delete(subjectKey(subject));
  }

  has(subject: Subject): boolean {
    return this.byKey.has(subjectKey(subject));
  }

  get size(): number {
    return this.byKey.size;
  }

  list(): Subject[] {
    return [...this.byKey.values()];
  }
}

/** Everything known of one learner's events: what they amount to, and where each one is. */
export class History {
  readonly fold: Fold;
  readonly index: EventIndex;
  readonly segments: Segment[] = [];
  highestTick = 0;
  /** Ids that two different events claimed. */
  readonly conflicts = new Set<string>();
  /** Ids of events the fold could not take; they are kept on disk and left out. */
  readonly unfoldable = new Set<string>();
  /** Subjects whose progress is to be folded anew before it is right again. */
  readonly stale = new SubjectSet();
  /** How often progress may have changed. */
  changes = 0;
  /** Own notes and decks that may have changed. */
  readonly ownChanges = new OwnChanges();
  private readonly device: string;

  constructor(device: string, fold: Fold = emptyFold(), index: EventIndex = new EventIndex()) {
    this.device = device;
    this.fold = fold;
    this.index = index;
  }

  /** The place of a segment in the table; it is added when it is new. */
  segmentNumber(name: string): number {
    const known = this.segments.findIndex((segment) => segment.name === name);
    if (known !== -1) return known;
    return this.segments.push(emptySegment(name)) - 1;
  }

  noteTick(tick: number): void {
    if (tick > this.highestTick && tick <= HIGHEST_CREDIBLE_TICK) this.highestTick = tick;
  }

  /** Makes an event findable; its effect on progress comes with {@link apply}. */
  register(event: StudyEvent, location: Location, crc: number): void {
    this.index.add(event, location, crc, event.device === this.device);
    this.noteTick(event.tick);
  }

  /** The subjects {@link apply} will ask to refold, so that their events can be read beforehand. */
  subjectsToRefold(event: StudyEvent, target: StudyEvent | undefined): Subject[] {
    const { latest, revoked } = this.fold;
    if (event.kind === 'event-revoked') {
      if (!target || revoked.has(target.id)) return [];
      return subjectsOf(target).filter((subject) => !this.canStepBack(subject, target));
    }
    const isLate = latest !== undefined && compareEvents(event, latest) <= 0;
    return isLate && !revoked.has(event.id) ? subjectsOf(event) : [];
  }

  /**
   * Applies a registered event; the subjects it leaves behind are {@link stale} until they are refolded.
   * @param target the event a revocation names, where it is known.
   */
  apply(event: StudyEvent, target?: StudyEvent): void {
    this.changes += 1;
    this.ownChanges.note(event.kind === 'event-revoked' ? target : event);
    const stepsBack =
      event.kind === 'event-revoked' && target
        ? subjectsOf(target).filter((subject) => this.canStepBack(subject, target))
        : [];
    try {
      this.stale.add(ingest(this.fold, event, target && this.unfoldable.has(target.id) ? undefined : target));
      for (const subject of stepsBack) {
        takeBackMove(this.fold.progress, subject.id);
        this.stale.remove(subject);
      }
    } catch {
      this.leaveOut(event);
      this.stale.add(subjectsOf(event));
    }
  }

  /**
   * Whether taking back the last thing done to a card leaves just what its rating before gave, so that none of its ratings
   * has to be read: the way back from moving a whole collection.
   */
  private canStepBack(subject: Subject, target: StudyEvent): boolean {
    if (subject.area !== 'card' || target.kind !== 'cards-changed' || !isMove(target.change)) return false;
    if (this.unfoldable.size > 0 || this.stale.has(subject) || this.fold.revoked.has(target.id)) return false;
    const before = this.index.eventBeforeLast(subject, this.index.find(target.id));
    return before?.kind === 'card-rated' && !this.fold.revoked.has(before.id);
  }

  /** Folds a subject anew from all its events. One that cannot be folded is left out, the others count. */
  refold(subject: Subject, events: readonly StudyEvent[]): void {
    this.changes += 1;
    this.ownChanges.add(subject);
    this.stale.remove(subject);
    clearSubject(this.fold.progress, subject);
    for (const event of events.toSorted(compareEvents)) {
      if (this.fold.revoked.has(event.id) || this.unfoldable.has(event.id)) continue;
      try {
        reduceSubject(this.fold.progress, subject, event);
      } catch {
        this.leaveOut(event);
      }
    }
  }

  private leaveOut(event: StudyEvent): void {
    this.unfoldable.add(event.id);
    tally(this.fold.progress, event, -1);
  }
}
