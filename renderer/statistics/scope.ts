import type { Inputs } from '#core/contract.ts';

/** How far back answers are counted, days; undefined for all. */
export const PERIODS = { month: 30, quarter: 90, year: 365, all: undefined } as const;
export type Period = keyof typeof PERIODS;

/** The period that is not written in the address. */
export const USUAL_PERIOD: Period = 'quarter';

/** What the learner chose to see. */
export interface Scope {
  deck: string | undefined;
  concept: string | undefined;
  period: Period;
}

/** The choices an address holds; what it cannot mean counts as the usual one. */
export function readScope(search: URLSearchParams): Scope {
  const named = (name: string) => search.get(name) || undefined;
  const period = named('period');
  return { deck: named('deck'), concept: named('concept'), period: isPeriod(period) ? period : USUAL_PERIOD };
}

function isPeriod(text: string | undefined): text is Period {
  return text !== undefined && Object.hasOwn(PERIODS, text);
}

/** The same as a call of the contract takes it. */
export function toInput({ deck, concept, period }: Scope): Inputs['statistics']['getStatistics'] {
  const days = PERIODS[period];
  return {
    ...(deck === undefined ? {} : { deck }),
    ...(concept === undefined ? {} : { concept }),
    ...(days === undefined ? {} : { days }),
  };
}
