import type { Response } from './response.ts';

/** Ids of the options, entries or regions a response chooses, in its order; empty for what is filled in or has parts. */
export function chosenIn(response: Response | undefined): string[] {
  switch (response?.kind) {
    case 'single':
      return [response.option];
    case 'multiple':
      return response.options;
    case 'true-false':
      return [String(response.answer)];
    case 'ordering':
      return response.entries;
    case 'hotspot':
      return response.regions;
    default:
      return [];
  }
}
