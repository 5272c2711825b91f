import type { Response } from './response.ts';

/** Whether a response says nothing: an answer to a test that was taken away again. Such a question counts as left out. */
export function isEmptyResponse(response: Response): boolean {
  switch (response.kind) {
    case 'multiple':
      return response.options.length === 0;
    case 'hotspot':
      return response.regions.length === 0;
    case 'essay':
      return response.text.trim() === '';
    case 'scenario':
      return Object.values(response.parts).every(isEmptyResponse);
    default:
      return 'values' in response && Object.values(response.values).every((value) => value.trim() === '');
  }
}
