import type { DeviceSettings } from '#core/contract/settings.ts';
import type { Deed, StudyEvent } from '#core/study/event.ts';
import { RATINGS } from '#core/study/schedule.ts';
import { EventConflict, NotSaved } from '#main/store/errors.ts';
import type { Store } from '#main/store/open-store.ts';
import { NOON } from './events.ts';
import type { SeededRandom } from './random.ts';

const MINUTE_MS = 60_000;
const CARDS = 6;

/** What the store has promised: it said so, and must never go back on it. */
export type Promised =
  | { kind: 'event'; event: StudyEvent }
  | { kind: 'settings'; settings: DeviceSettings }
  | { kind: 'identity'; device: string; learner: string };

/** Studies by dice: rates, answers, reads, changes settings, undoes. Writes down what was promised and what refused. */
export class ScriptedLearner {
  readonly refused: Deed[] = [];
  private readonly random: SeededRandom;
  private readonly onPromise: (promised: Promised) => void;
  private readonly attempts: string[] = [];
  private minutes = 0;

  constructor(random: SeededRandom, onPromise: (promised: Promised) => void) {
    this.random = random;
    this.onPromise = onPromise;
  }

  /** Notes who the store says it is. */
  greet(store: Store): void {
    this.onPromise({ kind: 'identity', device: store.device, learner: store.progress.learner });
  }

  /** Does one thing, or a few at once. What the disk refuses is kept in {@link refused}. */
  async step(store: Store): Promise<void> {
    this.minutes += 1 + this.random.below(400);
    const dice = this.random.below(100);
    if (dice < 12) await this.changeSettings(store);
    else if (dice < 24) await this.undo(store);
    else if (dice < 60) await this.record(store, [this.deed()]);
    else {
      const count = 2 + this.random.below(4);
      await Promise.all(Array.from({ length: count }, () => this.record(store, [this.deed()])));
    }
  }

  /** Does something that must be kept. */
  async study(store: Store): Promise<void> {
    await this.record(store, [this.deed()]);
  }

  /** Tries again, in the same words, what was refused. */
  async retry(store: Store): Promise<void> {
    for (const deed of this.refused.splice(0)) await this.record(store, [deed]);
  }

  async record(store: Store, deeds: Deed[]): Promise<void> {
    const at = NOON + this.minutes * MINUTE_MS;
    try {
      const events = await store.progress.record(deeds, { at, offset: 60 });
      for (const event of events) this.onPromise({ kind: 'event', event });
    } catch (error) {
      if (!(error instanceof NotSaved || error instanceof EventConflict)) throw error;
      this.refused.push(...deeds);
    }
  }

  async changeSettings(store: Store): Promise<void> {
    const change = {
      theme: this.random.pick(['light', 'dark'] as const),
      language: `x-${this.random.below(1e6)}`,
    };
    try {
      this.onPromise({ kind: 'settings', settings: await store.changeSettings(change) });
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
    }
  }

  private async undo(store: Store): Promise<void> {
    try {
      const last = await store.progress.lastRevocable(['card-rated']);
      if (last) await this.record(store, [{ id: this.random.id(), kind: 'event-revoked', target: last.id }]);
    } catch (error) {
      // Reading it back may fail on a failing disk; then nothing was undone and nothing promised.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }

  private deed(): Deed {
    const { random } = this;
    const id = random.id();
    const dice = random.below(10);
    if (dice < 6) {
      const card = `p/n/${random.below(CARDS)}`;
      return {
        id,
        kind: 'card-rated',
        card,
        rating: random.pick(RATINGS),
        retention: 0.9,
        tookMs: random.below(9000),
      };
    }
    if (dice === 6) return { id, kind: 'section-read', section: `p/l/${random.below(9)}` };
    if (dice === 7) {
      const preset = { retention: 0.9, newPerDay: random.below(99), reviewsPerDay: 100 };
      return { id, kind: 'preset-changed', preset };
    }
    const attempt = this.attempts[0];
    if (dice === 8 || !attempt) {
      const started = random.id();
      this.attempts.unshift(started);
      return {
        id,
        kind: 'attempt-started',
        attempt: started,
        unit: 'p/u',
        mode: 'test',
        items: ['p/i'],
        seed: 1,
      };
    }
    const response = { kind: 'true-false', answer: random.chance(50) } as const;
    return { id, kind: 'item-answered', item: 'p/i', attempt, response, score: 1, tookMs: 5 };
  }
}
