import type { Catalogue } from '#core/content/catalogue.ts';
import { MINUTE_MS } from '#core/time.ts';
import type { Progress } from './progress.ts';

/** Minutes studied on a study day: cards and questions as they took, sections as long as their lesson says they take. */
export function minutesStudied({ sections }: Catalogue, progress: Progress, day: number): number {
  const tally = progress.days.get(day);
  let minutes = tally ? (tally.ratingMs + tally.answerMs) / MINUTE_MS : 0;
  for (const [id, readOn] of progress.sections) {
    const lesson = readOn === day ? sections.get(id)?.lesson : undefined;
    if (lesson) minutes += lesson.minutes / lesson.sections.length;
  }
  return minutes;
}
