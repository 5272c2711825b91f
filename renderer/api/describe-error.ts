import { ORPCError } from '@orpc/client';
import { t } from '#renderer/i18n/t.ts';

/** How a call can end badly, as the page tells it. */
export type ErrorCode =
  'invalid-input' | 'not-found' | 'conflict' | 'not-saved' | 'read-only' | 'internal' | 'unreachable';

const CONTRACT_CODES: readonly string[] = [
  'invalid-input',
  'not-found',
  'conflict',
  'not-saved',
  'read-only',
];

/** Sorts any thrown thing into the closed set of the contract, `unreachable` (no answer at all) or `internal`. */
export function errorCode(error: unknown): ErrorCode {
  if (!(error instanceof ORPCError)) return error instanceof TypeError ? 'unreachable' : 'internal';
  return CONTRACT_CODES.includes(error.code) ? (error.code as ErrorCode) : 'internal';
}

/** The text field `name` of an error's data; empty where the sender gave none. */
function dataText(error: unknown, name: string): string {
  if (!(error instanceof ORPCError)) return '';
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null) return '';
  const value: unknown = Reflect.get(data, name);
  return typeof value === 'string' ? value : '';
}

/** One or two sentences for the learner: what happened, what is safe, what to do. */
export function describeError(error: unknown): string {
  switch (errorCode(error)) {
    case 'invalid-input':
      return t('app.error.invalid-input', {
        field: dataText(error, 'field'),
        cause: dataText(error, 'cause'),
      });
    case 'not-found':
      return t('app.error.not-found', { id: dataText(error, 'id') });
    case 'conflict':
      return t('app.error.conflict', { cause: dataText(error, 'cause') });
    case 'not-saved':
      return t('app.error.not-saved', { cause: dataText(error, 'cause'), folder: dataText(error, 'folder') });
    case 'read-only':
      return t('app.error.read-only', { cause: dataText(error, 'cause'), folder: dataText(error, 'folder') });
    case 'unreachable':
      return t('app.error.unreachable');
    case 'internal':
      return t('app.error.internal');
  }
}
