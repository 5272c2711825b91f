import type { Response } from './response.ts';

/** Whether two responses say the same. The order of chosen options says nothing. */
export function isSameResponse(one: Response | undefined, other: Response | undefined): boolean {
  return describe(one) === describe(other);
}

/**
 * Whether an answer leaves another unseen: what is kept by now is neither what it goes from (`base`, null for nothing) nor
 * the answer itself. The same answer given twice is no quarrel.
 */
export function isOvertaken(response: Response, base: Response | null, kept: Response | undefined): boolean {
  return ![base ?? undefined, response].some((each) => isSameResponse(each, kept));
}

function describe(response: Response | undefined): string {
  if (response?.kind === 'hotspot')
    return JSON.stringify({ ...response, regions: response.regions.toSorted() });
  if (response?.kind !== 'multiple') return JSON.stringify(response ?? null);
  return JSON.stringify({ ...response, options: response.options.toSorted() });
}
