import { z } from 'zod';
import { STATISTICS_TABLES } from '#core/report/statistics-csv.ts';
import { statisticsSchema, statisticsScopeSchema } from '#core/contract/statistics.ts';
import { call } from './call.ts';

export const statistics = {
  /** Counts through all ratings and cards of a deck, a concept or everything. */
  getStatistics: call.input(statisticsScopeSchema).output(statisticsSchema),
  /** One table of them as CSV text, with the file name it is saved under. */
  exportStatistics: call
    .input(statisticsScopeSchema.extend({ table: z.enum(STATISTICS_TABLES) }))
    .output(z.object({ name: z.string(), text: z.string() })),
};
