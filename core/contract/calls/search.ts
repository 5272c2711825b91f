import { z } from 'zod';
import { MAX_HITS, MAX_WORDS_CHARS } from '#core/search/everything/kinds.ts';
import { foundSchema } from '#core/contract/search.ts';
import { call } from './call.ts';

export const search = {
  /**
   * All that can be read in which every word occurs, the last one as a beginning: lessons, terms, cards, events, concepts.
   * Without a word nothing is found, but the first search after it need not wait.
   */
  findEverywhere: call
    .input(
      z.object({
        words: z.string().max(MAX_WORDS_CHARS),
        limit: z.number().int().min(1).max(MAX_HITS).default(5),
      }),
    )
    .output(foundSchema),
};
