import type { Progress } from '#core/study/progress.ts';
import { isDue } from '#core/study/due.ts';
import { isHeld } from '#core/study/held-cards.ts';
import { DAY_MS, toStudyTime, type Now } from '#core/time.ts';

/** Cards falling due per study day from today on; what is overdue counts today. Day 0 of the result is today. */
export function forecastDue(
  progress: Progress,
  isInScope: (card: string) => boolean,
  now: Now,
  days: number,
): number[] {
  const today = Math.floor(now.studyTime / DAY_MS);
  const counts = Array.from({ length: days }, () => 0);
  for (const [id, card] of progress.cards) {
    if (!isInScope(id) || progress.marks.get(id)?.suspended) continue;
    const due =
      card.stepEndsAt === undefined ? card.due : toStudyTime({ at: card.stepEndsAt, offset: now.offset });
    const day = isDue(card, now) ? 0 : Math.floor(due / DAY_MS) - today;
    if (day >= 0 && day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** Cards a learner would more likely recall than not, at each of some moments: one look at all cards serves them all. */
export function countFactsHeld(
  progress: Progress,
  isInScope: (card: string) => boolean,
  studyTimes: readonly number[],
): number[] {
  const held = studyTimes.map(() => 0);
  for (const [id, card] of progress.cards) {
    if (!isInScope(id)) continue;
    for (const [index, time] of studyTimes.entries()) {
      if (isHeld(card, time)) held[index] = (held[index] ?? 0) + 1;
    }
  }
  return held;
}

/** Share of the ratings of the last `days` study days that were not `again`, with their number. */
export function trueRetention(
  progress: Progress,
  studyTime: number,
  days: number,
): { ratings: number; retention: number | null } {
  const today = Math.floor(studyTime / DAY_MS);
  let ratings = 0;
  let recalled = 0;
  for (const [day, tally] of progress.days) {
    if (day > today || day <= today - days) continue;
    ratings += tally.ratings;
    recalled += tally.recalled;
  }
  return { ratings, retention: ratings === 0 ? null : recalled / ratings };
}
