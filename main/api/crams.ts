import type { CramDeed } from '#core/study/cram.ts';

/** A sitting out of turn. */
export interface Cram {
  search: string;
  /** Whether answers are ratings that move the schedule. */
  isReal: boolean;
  cards: readonly string[];
  /** What was done in it, in order. */
  deeds: readonly CramDeed[];
}

/** More sittings than anybody has open at once. */
const CRAMS_KEPT = 8;

/**
 * The sittings out of turn that are under way. They live as long as the app runs: every answer is in the journal, only
 * what was left to ask goes with them.
 */
export class Crams {
  private readonly byId = new Map<string, Cram>();

  find(id: string): Cram | undefined {
    return this.byId.get(id);
  }

  /** Begins a sitting; the one begun longest ago makes room. */
  begin(id: string, cram: Omit<Cram, 'deeds'>): void {
    for (const oldest of this.byId.keys()) {
      if (this.byId.size < CRAMS_KEPT) break;
      this.byId.delete(oldest);
    }
    this.byId.set(id, { ...cram, deeds: [] });
  }

  /** Notes what was done with a card of a sitting. The same event again is the same deed. */
  note(id: string, deed: CramDeed): void {
    const cram = this.byId.get(id);
    if (!cram || cram.deeds.some(({ event }) => event === deed.event)) return;
    this.byId.set(id, { ...cram, deeds: [...cram.deeds, deed] });
  }

  /** Leaves the sittings as if these events had never happened. */
  takeBack(events: ReadonlySet<string>): void {
    for (const [id, cram] of this.byId) {
      const deeds = cram.deeds.filter(({ event }) => !events.has(event));
      if (deeds.length < cram.deeds.length) this.byId.set(id, { ...cram, deeds });
    }
  }
}
