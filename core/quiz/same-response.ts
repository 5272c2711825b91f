import type { Response } from './response.ts';

/** Whether two responses say the same. The order of chosen options says nothing. */
export function isSameResponse(one: Response | undefined, other: Response | undefined): boolean {
  return describe(one) === describe(other);
}

function describe(response: Response | undefined): string {
  if (response?.kind === 'hotspot')
    return JSON.stringify({ ...response, regions: response.regions.toSorted() });
  if (response?.kind !== 'multiple') return JSON.stringify(response ?? null);
  return JSON.stringify({ ...response, options: response.options.toSorted() });
}
