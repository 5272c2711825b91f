import type { BrowseSide } from '#core/contract/browse.ts';
import { parseQuery } from '#core/search/query.ts';
import { compareText } from '#core/study/order.ts';
import { listTrash } from '#core/study/trash.ts';
import { DAY_MS } from '#core/time.ts';
import { viewFault } from './browse-rows.ts';
import { readNow, type ApiContext } from './context.ts';
import { keepDeed } from './deeds.ts';
import { invalidInput, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';
import { sayFault } from './say-fault.ts';

export const getSide = api.browse.getSide.handler(({ context }) => viewSide(context));

export const saveSearch = api.browse.saveSearch.use(inTurn).handler(async ({ context, input }) => {
  const { event, search, name, query } = input;
  try {
    parseQuery(query);
  } catch (error) {
    throw invalidInput('query', sayFault(viewFault(error)));
  }
  await keepDeed(context, { kind: 'search-saved', id: event, search, name, query });
  return viewSide(context);
});

export const removeSearch = api.browse.removeSearch.use(inTurn).handler(async ({ context, input }) => {
  const { event, search } = input;
  const earlier = await context.store.find(event);
  const known =
    context.store.progress.searches.get(search) ?? (earlier?.kind === 'search-saved' ? earlier : undefined);
  if (!known) throw notFound('saved search', search);
  const { name } = known;
  await keepDeed(context, { kind: 'search-saved', id: event, search, name, query: null });
  return viewSide(context);
});

function viewSide(context: ApiContext): BrowseSide {
  const { progress } = context.store;
  const today = Math.floor(readNow(context).studyTime / DAY_MS);
  return {
    searches: [...progress.searches.values()].toSorted((a, b) => compareText(a.name, b.name)),
    decks: Array.from(progress.decks, ([deck, title]) => ({ deck, title })).toSorted((a, b) =>
      compareText(a.title, b.title),
    ),
    trashed: listTrash(progress, today).length,
  };
}
