import type { StudyEvent } from '#core/study/event.ts';
import type { OwnChange } from '#core/study/own-decks.ts';
import type { Subject } from '#core/study/subject.ts';

/** Changes remembered; whoever missed more looks at everything. */
const REMEMBERED = 200;

/** Which of the learner's own notes and decks may have changed, for whoever keeps something made of them. */
export class OwnChanges {
  /** How many there were. */
  count = 0;
  private recent: OwnChange[] = [];

  /** Notes what an event changes by being applied or taken back. */
  note(event: StudyEvent | undefined): void {
    switch (event?.kind) {
      case 'note-saved':
        this.push({ area: 'note', id: event.note });
        return;
      case 'notes-trashed':
        for (const id of event.notes) this.push({ area: 'note', id });
        return;
      case 'deck-saved':
        this.push({ area: 'deck', id: event.deck });
    }
  }

  /** Notes a subject folded anew. */
  add({ area, id }: Subject): void {
    if (area === 'note' || area === 'deck') this.push({ area, id });
  }

  /** The changes after the first `seen`; undefined where they are not remembered any more. */
  since(seen: number): OwnChange[] | undefined {
    const missed = this.count - seen;
    if (missed > this.recent.length) return undefined;
    return missed === 0 ? [] : this.recent.slice(-missed);
  }

  private push(change: OwnChange): void {
    this.count += 1;
    this.recent.push(change);
    if (this.recent.length > 2 * REMEMBERED) this.recent = this.recent.slice(-REMEMBERED);
  }
}
