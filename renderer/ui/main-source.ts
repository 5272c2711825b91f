import type { FactView } from '#core/contract/questions.ts';

type Source = FactView['sources'][number];

/** An encyclopaedia sums up what others found out: where there is another source, that one is named. */
const SUMMARIES = /wikipedia/i;

/** The source to name where there is room for one; undefined for a fact without any. */
export function mainSource(sources: readonly Source[]): Source | undefined {
  return sources.find(({ publisher }) => !SUMMARIES.test(publisher)) ?? sources[0];
}
