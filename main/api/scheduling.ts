import type { OptionsView } from '#core/contract/scheduling.ts';
import { fillOptions } from '#core/study/full-options.ts';
import type { Preset } from '#core/study/options.ts';
import type { ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { planDraft, removeExam, setExam, viewExams } from './exams.ts';
import { api, inTurn } from './implement.ts';
import { moveCards, viewMoves } from './moves.ts';
import { chooseWeights, startFitting, viewOptimisation } from './optimisation.ts';
import { requireDeck } from './require-deck.ts';
import { viewWorkload } from './workload.ts';

export const schedulingHandlers = {
  getOptions: api.scheduling.getOptions.handler(({ context }) => viewOptions(context)),

  saveOptions: api.scheduling.saveOptions.use(inTurn).handler(async ({ context, input }) => {
    const { event, preset } = input;
    await keepDeed(context, { kind: 'preset-changed', id: event, preset: withKept(context, preset) });
    return viewOptions(context);
  }),

  saveDeckOptions: api.scheduling.saveDeckOptions.use(inTurn).handler(async ({ context, input }) => {
    const { event, deck, options } = input;
    requireDeck(context, deck);
    await keepDeed(context, { kind: 'deck-options-changed', id: event, deck, options });
    return viewOptions(context);
  }),

  previewWorkload: api.scheduling.previewWorkload.handler(({ context, input }) => {
    const { preset, deck } = input;
    if (deck) requireDeck(context, deck.deck);
    return viewWorkload(context, {
      ...(preset ? { preset: withKept(context, preset) } : {}),
      ...(deck ? { deck } : {}),
    });
  }),

  previewMoves: api.scheduling.previewMoves.handler(({ context }) => viewMoves(context)),

  moveCards: api.scheduling.moveCards.use(inTurn).handler(async ({ context, input }) => {
    return { moved: await moveCards(context, input.event), group: input.event };
  }),

  getExams: api.scheduling.getExams.handler(({ context }) => viewExams(context)),

  planExam: api.scheduling.planExam.handler(({ context, input }) => planDraft(context, input)),

  setExam: api.scheduling.setExam.use(inTurn).handler(async ({ context, input }) => {
    await setExam(context, input);
    return viewExams(context);
  }),

  removeExam: api.scheduling.removeExam.use(inTurn).handler(async ({ context, input }) => {
    await removeExam(context, input);
    return viewExams(context);
  }),

  getOptimisation: api.scheduling.getOptimisation.handler(({ context }) => viewOptimisation(context)),

  startOptimisation: api.scheduling.startOptimisation.handler(({ context }) => {
    startFitting(context);
    return viewOptimisation(context);
  }),

  cancelOptimisation: api.scheduling.cancelOptimisation.handler(async ({ context }) => {
    await context.optimiser.cancel();
    return viewOptimisation(context);
  }),

  chooseWeights: api.scheduling.chooseWeights.use(inTurn).handler(async ({ context, input }) => {
    await chooseWeights(context, input);
    return viewOptimisation(context);
  }),
};

function viewOptions({ catalogue, store }: ApiContext): OptionsView {
  const { preset, deckOptions } = store.progress;
  return {
    preset: fillOptions(preset),
    hasOwnWeights: preset.weights !== undefined,
    decks: [...catalogue.units.values()].map(({ id, title, cards }) => ({
      deck: id,
      title,
      cards: cards.length,
      options: deckOptions.get(id) ?? null,
    })),
  };
}

/** The page of options handles neither weights nor extra time in tests: those in force stay. */
function withKept({ store }: ApiContext, preset: Preset): Preset {
  const { weights, extraTimePercent } = store.progress.preset;
  return {
    ...preset,
    ...(weights ? { weights } : {}),
    ...(extraTimePercent === undefined ? {} : { extraTimePercent }),
  };
}
