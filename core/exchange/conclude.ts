import type { Catalogue } from '#core/content/catalogue.ts';
import { masterConcepts } from '#core/mastery/mastery.ts';
import { dueAt, recallNow } from '#core/study/due.ts';
import type { Progress } from '#core/study/progress.ts';
import type { Now } from '#core/time.ts';

/** What is concluded from a history, as an export tells it. */
export interface Concluded {
  cards: {
    card: string;
    phase: string;
    /** Milliseconds since the epoch. */
    dueAt: number;
    /** Days after which recall has dropped to 90 %. */
    stabilityDays: number;
    /** 1 to 10. */
    difficulty: number;
    /** 0..1 */
    recall: number;
    reps: number;
    lapses: number;
  }[];
  concepts: { concept: string; level: string; mastery: number; later: number }[];
}

/** Memory of every card ever rated, and mastery of every concept begun, as of `now`. */
export function conclude(catalogue: Catalogue, progress: Progress, now: Now): Concluded {
  const round = (value: number) => Number(value.toFixed(4));
  return {
    cards: [...progress.cards].map(([card, memory]) => ({
      card,
      phase: memory.phase,
      dueAt: dueAt(memory, now),
      stabilityDays: round(memory.stability),
      difficulty: round(memory.difficulty),
      recall: round(recallNow(memory, now.studyTime)),
      reps: memory.reps,
      lapses: memory.lapses,
    })),
    concepts: [...masterConcepts(catalogue.concepts, progress, now.studyTime)].flatMap(
      ([concept, { level, mastery, later }]) =>
        level === 'not-begun' ? [] : [{ concept, level, mastery: round(mastery), later: round(later) }],
    ),
  };
}
