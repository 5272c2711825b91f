import { eventSchema, type EventKind, type StudyEvent } from '#core/study/event.ts';
import { findableBy, subjectKey, type Subject } from '#core/study/subject.ts';
import { Column } from '#core/column.ts';

/** Where a line begins. */
export interface Location {
  /** Place in the table of segments. */
  segment: number;
  position: number;
}

/** What a checkpoint keeps of an index besides its columns. */
export interface IndexTable {
  events: number;
  /** Links beyond the first one of each event. */
  furtherLinks: number;
  /** Subject key and its last link. */
  subjects: [string, number][];
}

const KINDS: readonly EventKind[] = eventSchema.options.map((option) => option.shape.kind.value);
const OWN_DEVICE = 0x80;
const NONE = -1;
/** Above the number of any event. */
const FURTHER = 2 ** 30;

/**
 * Every event by id, subject and order, without the events: about 53 bytes each, so that a million fit where the
 * objects would not. The rest of an event is read back from its segment when it is needed.
 */
export class EventIndex {
  private readonly ids = new Column((length) => new Uint32Array(length));
  private readonly segments = new Column((length) => new Uint16Array(length));
  private readonly positions = new Column((length) => new Float64Array(length));
  private readonly checksums = new Column((length) => new Uint32Array(length));
  private readonly ticks = new Column((length) => new Float64Array(length));
  private readonly kinds = new Column((length) => new Uint8Array(length));
  /**
   * A subject's events form a chain of links, the last one first. An event's first link has its number, and this is the
   * link before it; nearly all events have one subject.
   */
  private readonly linksBefore = new Column((length) => new Int32Array(length));
  /** Links of the other subjects, numbered from {@link FURTHER} on: their event, and the link before. */
  private readonly furtherEvents = new Column((length) => new Int32Array(length));
  private readonly furtherBefore = new Column((length) => new Int32Array(length));
  private readonly lastLinks = new Map<string, number>();
  /** Open addressing over the ids; a slot holds an event's number plus one. */
  private slots = new Int32Array(1 << 10);
  /** Where this device's events stand, without its end: a run for each stretch that was read or written in one go. */
  private readonly ownRuns: { first: number; end: number }[] = [];
  private lastOwnTick = Number.NEGATIVE_INFINITY;
  private ownInOrder = true;
  private ordered: { size: number; order: Int32Array | undefined } | undefined;

  get size(): number {
    return this.kinds.length;
  }

  /** The number of an event, or -1. */
  find(id: string): number {
    const key = parseId(id);
    const mask = this.slots.length - 1;
    for (let slot = hashKey(key) & mask; ; slot = (slot + 1) & mask) {
      const event = (this.slots[slot] ?? 0) - 1;
      if (event === NONE || this.hasKey(event, key)) return event;
    }
  }

  /** Adds an event whose id is not known yet. `crc` is the CRC-32 of its line. */
  add(event: StudyEvent, location: Location, crc: number, isOwn: boolean): void {
    const number = this.size;
    for (const word of parseId(event.id)) this.ids.push(word);
    this.segments.push(location.segment);
    this.positions.push(location.position);
    this.checksums.push(crc);
    this.ticks.push(event.tick);
    this.kinds.push(KINDS.indexOf(event.kind) | (isOwn ? OWN_DEVICE : 0));
    const [first, ...further] = findableBy(event);
    this.linksBefore.push(first ? this.linkBefore(first, number) : NONE);
    for (const subject of further) {
      this.furtherBefore.push(this.linkBefore(subject, FURTHER + this.furtherEvents.length));
      this.furtherEvents.push(number);
    }
    if (isOwn) this.noteOwn(number, event.tick);
    if (this.size * 5 > this.slots.length * 3) this.rehash(this.slots.length * 2);
    else this.insert(number);
  }

  locationOf(event: number): Location {
    return { segment: this.segments.get(event), position: this.positions.get(event) };
  }

  checksumOf(event: number): number {
    return this.checksums.get(event);
  }

  /** Numbers of a subject's events, the last added first. */
  eventsOf(subject: Subject): number[] {
    const events: number[] = [];
    let link = this.lastLinks.get(subjectKey(subject)) ?? NONE;
    while (link !== NONE) {
      const isFurther = link >= FURTHER;
      events.push(isFurther ? this.furtherEvents.get(link - FURTHER) : link);
      link = isFurther ? this.furtherBefore.get(link - FURTHER) : this.linksBefore.get(link);
    }
    return events;
  }

  /**
   * The event of a subject that comes right before `event`, with its kind; undefined where `event` is not the last one in
   * event order, or not certainly so.
   */
  eventBeforeLast(subject: Subject, event: number): { id: string; kind: EventKind | undefined } | undefined {
    const lastTick = this.ticks.get(event);
    let before = NONE;
    for (const other of this.eventsOf(subject)) {
      if (other === event) continue;
      if (this.ticks.get(other) >= lastTick) return undefined;
      if (before === NONE || this.ticks.get(other) > this.ticks.get(before)) before = other;
      else if (this.ticks.get(other) === this.ticks.get(before)) return undefined;
    }
    return before === NONE
      ? undefined
      : { id: this.idOf(before), kind: KINDS[this.kinds.get(before) & ~OWN_DEVICE] };
  }

  /** Whether this device has an event of `kinds` that passes. */
  hasOwn(kinds: readonly EventKind[], passes: (id: string) => boolean): boolean {
    return !this.ownOf(kinds, passes).next().done;
  }

  /** The number of this device's newest event of `kinds` that passes, or -1. */
  newestOwn(kinds: readonly EventKind[], passes: (id: string) => boolean): number {
    let newest = NONE;
    for (const event of this.ownOf(kinds, passes)) {
      if (this.ownInOrder) return event;
      if (newest === NONE || this.ticks.get(event) > this.ticks.get(newest)) newest = event;
    }
    return newest;
  }

  /** Numbers of the events of `kinds`, the latest by the logical clock first; of those before the event `from`, if given. */
  *latestFirst(kinds: readonly EventKind[], from?: number): Generator<number, undefined> {
    const wanted = new Set(kinds.map((kind) => KINDS.indexOf(kind)));
    const order = this.orderByTick();
    const place = from === undefined ? this.size : order ? order.indexOf(from) : from;
    for (let before = place - 1; before >= 0; before -= 1) {
      const event = order?.[before] ?? before;
      if (wanted.has(this.kinds.get(event) & ~OWN_DEVICE)) yield event;
    }
    return undefined;
  }

  /** All events by logical clock, made anew once there are more; undefined where they were added in that order. */
  private orderByTick(): Int32Array | undefined {
    if (this.ordered?.size === this.size) return this.ordered.order;
    let isInOrder = true;
    for (let event = 1; event < this.size && isInOrder; event += 1) {
      isInOrder = this.ticks.get(event) >= this.ticks.get(event - 1);
    }
    const order = isInOrder
      ? undefined
      : Int32Array.from({ length: this.size }, (_, event) => event).toSorted(
          (a, b) => this.ticks.get(a) - this.ticks.get(b) || a - b,
        );
    this.ordered = { size: this.size, order };
    return order;
  }

  /** This device's events of `kinds` that pass, the last added first. */
  private *ownOf(kinds: readonly EventKind[], passes: (id: string) => boolean): Generator<number, undefined> {
    const wanted = new Set(kinds.map((kind) => KINDS.indexOf(kind) | OWN_DEVICE));
    for (const { first, end } of this.ownRuns.toReversed()) {
      for (let event = end - 1; event >= first; event -= 1) {
        if (wanted.has(this.kinds.get(event)) && passes(this.idOf(event))) yield event;
      }
    }
    return undefined;
  }

  /** How many of these events `other` does not know. */
  countMissingFrom(other: EventIndex): number {
    let missing = 0;
    for (let event = 0; event < this.size; event += 1) {
      if (other.find(this.idOf(event)) === NONE) missing += 1;
    }
    return missing;
  }

  table(): IndexTable {
    return { events: this.size, furtherLinks: this.furtherEvents.length, subjects: [...this.lastLinks] };
  }

  /** The memory of all columns as of now, to be written to a file in this order. */
  dump(): Uint8Array[] {
    return this.columns(this.table()).flatMap(([column, length]) => column.bytes(length));
  }

  /** An empty index with room for `table`, and the memory to be filled with what {@link dump} gave. */
  static prepare(table: IndexTable): { index: EventIndex; memory: Uint8Array[] } {
    const index = new EventIndex();
    const memory = index.columns(table).flatMap(([column, length]) => column.reserve(length));
    for (const [key, link] of table.subjects) index.lastLinks.set(key, link);
    return { index, memory };
  }

  /** Makes a filled index ready for use. */
  complete(): void {
    let capacity = this.slots.length;
    while (this.size * 5 > capacity * 3) capacity *= 2;
    this.rehash(capacity);
    for (let event = 0; event < this.size; event += 1) {
      if (this.kinds.get(event) & OWN_DEVICE) this.noteOwn(event, this.ticks.get(event));
    }
  }

  private columns({ events, furtherLinks }: IndexTable): [Column, number][] {
    return [
      [this.ids, events * 4],
      [this.segments, events],
      [this.positions, events],
      [this.checksums, events],
      [this.ticks, events],
      [this.kinds, events],
      [this.linksBefore, events],
      [this.furtherEvents, furtherLinks],
      [this.furtherBefore, furtherLinks],
    ];
  }

  /** Makes `link` the last one of a subject. @returns the one before it. */
  private linkBefore(subject: Subject, link: number): number {
    const key = subjectKey(subject);
    const before = this.lastLinks.get(key) ?? NONE;
    this.lastLinks.set(key, link);
    return before;
  }

  private noteOwn(event: number, tick: number): void {
    const run = this.ownRuns.at(-1);
    if (run?.end === event) run.end += 1;
    else this.ownRuns.push({ first: event, end: event + 1 });
    if (tick < this.lastOwnTick) this.ownInOrder = false;
    else this.lastOwnTick = tick;
  }

  private hasKey(event: number, key: IdKey): boolean {
    const at = event * 4;
    return (
      this.ids.get(at) === key[0] &&
      this.ids.get(at + 1) === key[1] &&
      this.ids.get(at + 2) === key[2] &&
      this.ids.get(at + 3) === key[3]
    );
  }

  private keyOf(event: number): IdKey {
    const at = event * 4;
    return [this.ids.get(at), this.ids.get(at + 1), this.ids.get(at + 2), this.ids.get(at + 3)];
  }

  private idOf(event: number): string {
    return this.keyOf(event)
      .map((word) => word.toString(16).padStart(8, '0'))
      .join('');
  }

  private insert(event: number): void {
    const mask = this.slots.length - 1;
    let slot = hashKey(this.keyOf(event)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = event + 1;
  }

  private rehash(capacity: number): void {
    this.slots = new Int32Array(capacity);
    for (let event = 0; event < this.size; event += 1) this.insert(event);
  }
}

/** An id as four 32-bit words. */
type IdKey = readonly [number, number, number, number];

function parseId(id: string): IdKey {
  const word = (from: number) => Number.parseInt(id.slice(from, from + 8), 16);
  return [word(0), word(8), word(16), word(24)];
}

/** All words count, so that ids which share a part still spread. */
function hashKey([a, b, c, d]: IdKey): number {
  let hash = a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
