import type { Response } from '#core/quiz/response.ts';

/** A response without options that a hint struck out; undefined where nothing is left of it. */
export function withoutStruck(
  response: Response | undefined,
  struck: readonly string[],
): Response | undefined {
  if (struck.length === 0) return response;
  if (response?.kind === 'single') return struck.includes(response.option) ? undefined : response;
  if (response?.kind !== 'multiple') return response;
  return { ...response, options: response.options.filter((id) => !struck.includes(id)) };
}
