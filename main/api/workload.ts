import type { WorkloadView } from '#core/contract/scheduling.ts';
import type { DeckOptions, Preset } from '#core/study/options.ts';
import { paceOf } from '#core/study/pace.ts';
import { simulateWorkload, type WorkloadDay } from '#core/study/workload.ts';
import { groupCards } from '#core/study/workload-groups.ts';
import { DAY_MS, formatStudyDay } from '#core/time.ts';
import { currentQueue, readNow, type ApiContext } from './context.ts';

/** How far the preview looks, days: eight weeks. */
const PREVIEW_DAYS = 56;

const NOTHING: WorkloadDay = { reviews: 0, fresh: 0, minutes: 0, waiting: 0 };

/** Options that are considered: of all cards, of one deck, or both. */
export interface Proposal {
  preset?: Preset;
  deck?: { deck: string; options: DeckOptions | null };
}

/** The weeks ahead as they are, and as they would be. */
export function viewWorkload(context: ApiContext, proposal: Proposal): WorkloadView {
  const { catalogue, store } = context;
  const { progress } = store;
  const today = Math.floor(readNow(context).studyTime / DAY_MS);
  const proposed = new Map(progress.deckOptions);
  if (proposal.deck?.options) proposed.set(proposal.deck.deck, proposal.deck.options);
  else if (proposal.deck) proposed.delete(proposal.deck.deck);
  const separate = new Set([...progress.deckOptions.keys(), ...proposed.keys()]);
  const groups = groupCards(progress, catalogue.units.values(), separate, { today, days: PREVIEW_DAYS });
  const setting = {
    today,
    days: PREVIEW_DAYS,
    pace: paceOf(progress),
    doneToday: currentQueue(context).doneToday,
  };
  const before = simulateWorkload(groups, progress, setting).days;
  const after = simulateWorkload(
    groups,
    { preset: proposal.preset ?? progress.preset, deckOptions: proposed },
    setting,
  ).days;
  return {
    days: before.map((day, index) => ({
      date: formatStudyDay(today + index),
      before: day,
      after: after[index] ?? NOTHING,
    })),
  };
}
