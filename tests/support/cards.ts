import type { CardProgress } from '#core/study/progress.ts';
import { DAY_MS } from '#core/time.ts';

/** A card out of its learning steps that falls due `dueIn` days after the study day `today`. */
export function reviewedCard(
  { dueIn = 1, stability = 10, ...fields }: Partial<CardProgress> & { dueIn?: number } = {},
  today = 20_780,
): CardProgress {
  const intervalDays = fields.intervalDays ?? Math.max(1, Math.round(stability));
  const dueDay = today + dueIn;
  return {
    phase: 'review',
    stability,
    difficulty: 5,
    step: 0,
    reps: 4,
    lapses: 0,
    lastReview: (dueDay - intervalDays) * DAY_MS + DAY_MS / 2,
    due: dueDay * DAY_MS,
    intervalDays,
    introduced: dueDay - intervalDays - 3,
    ...fields,
  };
}
