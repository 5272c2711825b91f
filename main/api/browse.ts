import type { CardPreview } from '#core/contract/browse.ts';
import { completeQuery } from '#core/search/suggest.ts';
import { viewFault, viewList, viewRow } from './browse-rows.ts';
import { getSide, removeSearch, saveSearch } from './browse-side.ts';
import { getTrash, moveNotes, trashNotes } from './browse-notes.ts';
import { idsOf } from './card-search.ts';
import { viewFace } from './card-face.ts';
import { readNow, type ApiContext } from './context.ts';
import { invalidInput, notFound } from './errors.ts';
import { api } from './implement.ts';
import { viewFacts, viewSection } from './views.ts';
import { sayFault } from './say-fault.ts';

export const browseHandlers = {
  search: api.browse.search.handler(({ context, input }) =>
    viewList(context.search, context, input, readNow(context)),
  ),

  selectAll: api.browse.selectAll.handler(({ context, input }) => {
    const { offset, limit } = input;
    try {
      const { table, rows } = context.search.find(context, input, readNow(context));
      return { total: rows.length, cards: idsOf(table, rows.subarray(offset, offset + limit)) };
    } catch (error) {
      throw invalidInput('query', sayFault(viewFault(error)));
    }
  }),

  getCard: api.browse.getCard.handler(({ context, input }) => viewPreview(context, input.card)),

  suggest: api.browse.suggest.handler(({ context, input }) => {
    const { query, caret } = input;
    return completeQuery(query, Math.min(caret, query.length), context.search.vocabularyOf(context));
  }),

  getSide,
  saveSearch,
  removeSearch,
  getTrash,
  trashNotes,
  moveNotes,
};

function viewPreview(context: ApiContext, id: string): CardPreview {
  const { catalogue, store } = context;
  const table = context.search.tableOf(context);
  const number = table.rows.findIndex(({ card }) => card === id);
  const row = viewRow(table, number, store.progress, readNow(context));
  if (!row) throw notFound('card', id);
  const source = table.rows[number]?.source ?? null;
  return {
    ...row,
    face: source && viewFace(source),
    facts: viewFacts(catalogue, source?.facts ?? [], context.now()),
    section: viewSection(catalogue, source?.section ?? null),
    remark: table.marks[number]?.remark ?? '',
  };
}
