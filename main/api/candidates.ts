import type { Candidate } from '#core/quiz/candidate.ts';
import { itemScore } from '#core/study/item-score.ts';
import { isMissed } from '#core/study/missed.ts';
import { readNow, type ApiContext } from './context.ts';

/** Every item of the packs, with what is known of the learner and it. */
export function listCandidates(context: ApiContext): Candidate[] {
  const { catalogue, store } = context;
  const { items, sections } = store.progress;
  const { studyTime } = readNow(context);
  return [...catalogue.items.values()].map(({ item, unit }) => {
    const known = items.get(item.id);
    return {
      item,
      unit: unit.id,
      isRead: sections.has(item.section),
      answers: known?.answers ?? 0,
      isMissed: known !== undefined && isMissed(known),
      score: known ? itemScore(item, known, studyTime) : 0,
      lastDay: known?.recent.at(-1)?.day,
    };
  });
}
