import type { Rating } from '#core/study/event.ts';
import { nextExamDay, reviewOutcomes, type Outcome } from '#core/study/give-interval.ts';
import { presetOf } from '#core/study/rating-options.ts';
import { DAY_MS } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';

/** What each rating of a card leads to now, under the options of its deck: what the buttons say and a rating keeps. */
export function ratingOutcomes(context: ApiContext, card: string): Record<Rating, Outcome> {
  const { catalogue, store, queues } = context;
  const { progress } = store;
  const { studyTime } = readNow(context);
  const deck = catalogue.cards.get(card)?.unit.id ?? '';
  return reviewOutcomes(card, progress.cards.get(card), studyTime, {
    preset: presetOf(progress, deck),
    load: queues.standing.load(catalogue, progress),
    examDay: nextExamDay(progress, deck, Math.floor(studyTime / DAY_MS)),
  });
}
