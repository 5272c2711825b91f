import { QueryFault } from '#core/search/query-fault.ts';
import { hashText } from '#core/id.ts';
import { chooseCram } from '#core/study/cram.ts';
import { viewFault } from './browse-rows.ts';
import { readNow, type ApiContext } from './context.ts';
import { invalidInput } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { sayFault } from './say-fault.ts';
import { viewSession } from './session.ts';

export const getCramChoices = api.study.getCramChoices.handler(({ context }) => {
  const { catalogue, store } = context;
  const tags = new Set<string>();
  for (const { card } of catalogue.cards.values()) for (const tag of card.tags) tags.add(tag);
  for (const marks of store.progress.marks.values()) for (const tag of marks.tags ?? []) tags.add(tag);
  return {
    decks: Array.from(catalogue.units.values(), ({ id, title }) => ({ id, title })),
    concepts: Array.from(catalogue.concepts.values(), ({ concept: { id, title } }) => ({ id, title })),
    tags: [...tags].toSorted(),
  };
});

export const countCram = api.study.countCram.handler(({ context, input }) => {
  try {
    return { count: findCards(context, input.search).length, fault: null };
  } catch (error) {
    return { count: 0, fault: viewFault(error) };
  }
});

export const startCram = api.study.startCram.use(inTurn).handler(({ context, input }) => {
  const { cram, search, order, limit, isReal } = input;
  const { crams, store } = context;
  if (!crams.find(cram)) {
    const found = findOrRefuse(context, search);
    const cards = chooseCram(found, order, limit, store.progress, readNow(context), hashText(cram));
    crams.begin(cram, { search, isReal, cards });
  }
  return viewSession(context, { cram });
});

/** @throws `invalid-input` for a search that cannot be read. */
function findOrRefuse(context: ApiContext, search: string): string[] {
  try {
    return findCards(context, search);
  } catch (error) {
    if (error instanceof QueryFault)
      throw invalidInput('search', `${sayFault(error)} (from character ${error.start + 1})`);
    throw error;
  }
}

/** Ids of the cards a search finds that can be asked, in pack order. @throws QueryFault */
function findCards(context: ApiContext, search: string): string[] {
  const { catalogue } = context;
  return context.search
    .findIds(context, search, readNow(context))
    .filter((card) => catalogue.cards.has(card));
}
