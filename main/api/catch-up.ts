import { planBacklog, usualCards, daysToClear, type Waiting } from '#core/study/backlog.ts';
import { isCatchingUp, LONGEST_DAYS } from '#core/study/catch-up.ts';
import type { Plan } from '#core/contract/plan.ts';
import { recallNow } from '#core/study/due.ts';
import { dueCards } from '#core/study/queue.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';

/** What waits is looked at in so many places for its mean recall. */
const RECALL_SAMPLE = 200;

/** What waits now. */
export function readWaiting(context: ApiContext): Waiting {
  const { catalogue, queues, store } = context;
  const { progress } = store;
  const now = readNow(context);
  const today = Math.floor(now.studyTime / DAY_MS);
  const queue = currentQueue(context);
  const cards = [...dueCards(queue, now), ...queue.spare.review];
  const load = queues.standing.load(catalogue, progress);
  const last = lastDayBefore(progress.days, today);
  const step = Math.max(1, Math.floor(cards.length / RECALL_SAMPLE));
  const recalls = cards
    .filter((_, index) => index % step === 0)
    .flatMap((id) => progress.cards.get(id) ?? [])
    .map((card) => recallNow(card, now.studyTime));
  return {
    due: cards.length,
    daysAway: last === undefined ? null : today - last,
    usual: usualCards(progress, today),
    recall: recalls.length === 0 ? 0 : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    dueIn: (days) => load.on(today + days),
  };
}

/** The last day before `today` on which something was done. */
export function lastDayBefore(days: ReadonlyMap<number, unknown>, today: number): number | undefined {
  let last: number | undefined;
  for (const day of days.keys()) if (day < today && day > (last ?? -Infinity)) last = day;
  return last;
}

/** The way back after a break: the one under way, or else one to be proposed where there is reason for it. */
export function viewCatchUp(context: ApiContext, waiting: Waiting): Plan['catchUp'] {
  const { catchUp } = context.store.progress;
  const today = Math.floor(readNow(context).studyTime / DAY_MS);
  const { due, daysAway } = waiting;
  if (isCatchingUp(catchUp, today)) {
    if (due === 0) return null;
    const { perDay, until } = catchUp;
    return { due, daysAway, perDay, clearedOn: formatStudyDay(until), isAccepted: true };
  }
  const plan = planBacklog(waiting);
  if (!plan) return null;
  const clearedOn = plan.days === null ? null : formatStudyDay(today + plan.days - 1);
  return { due, daysAway, perDay: plan.perDay, clearedOn, isAccepted: false };
}

/** Takes a way back, or leaves it. */
export async function setCatchUp(
  context: ApiContext,
  { event, perDay }: { event: string; perDay: number | null },
): Promise<void> {
  const today = Math.floor(readNow(context).studyTime / DAY_MS);
  const days = perDay === null ? 0 : (daysToClear(readWaiting(context), perDay) ?? LONGEST_DAYS);
  await keepDeed(context, { kind: 'catch-up-set', id: event, perDay, until: today + Math.max(0, days - 1) });
}
