import type { Inputs } from '#core/contract.ts';
import { withDates } from '#core/report/dated-statistics.ts';
import { statisticsCsv } from '#core/report/statistics-csv.ts';
import { desiredRetention, findScope } from '#core/report/statistics-scope.ts';
import { computeStatistics, type Statistics } from '#core/report/statistics.ts';
import { formatStudyDay } from '#core/time.ts';
import { readNow, type ApiContext } from './context.ts';
import { notFound } from './errors.ts';
import { api } from './implement.ts';

export const statisticsHandlers = {
  getStatistics: api.statistics.getStatistics.handler(({ context, input }) => {
    const { catalogue, store } = context;
    return {
      ...withDates(statisticsOf(context, input)),
      desiredRetention: desiredRetention(store.progress, input.deck),
      decks: Array.from(catalogue.units.values(), ({ id, title }) => ({ id, title })),
      concepts: Array.from(catalogue.concepts.values(), ({ concept: { id, title } }) => ({ id, title })),
      isBegun: store.progress.cards.size > 0,
    };
  }),

  exportStatistics: api.statistics.exportStatistics.handler(({ context, input }) => {
    const statistics = statisticsOf(context, input);
    return {
      name: `common-orbit-${input.table}-${formatStudyDay(statistics.today)}.csv`,
      text: statisticsCsv(statistics, input.table),
    };
  }),
};

type Scope = Inputs['statistics']['getStatistics'];

function statisticsOf(context: ApiContext, { deck, concept, days }: Scope): Statistics {
  const { catalogue, store } = context;
  const scope = findScope(catalogue, { deck, concept, days });
  if (scope) return computeStatistics(store.progress, scope, readNow(context));
  if (deck !== undefined && !catalogue.units.has(deck)) throw notFound('deck', deck);
  throw notFound('concept', concept ?? '');
}
