import { ORPCError } from '@orpc/server';

/** The thing a call names is in no loaded pack, or no such attempt exists. */
export function notFound(what: string, id: string): ORPCError<'not-found', { what: string; id: string }> {
  return new ORPCError('not-found', {
    defined: true,
    status: 404,
    message: `There is no ${what} "${id}".`,
    data: { what, id },
  });
}

/** The deed no longer fits the state. */
export function conflict(cause: string): ORPCError<'conflict', { cause: string }> {
  return new ORPCError('conflict', { defined: true, status: 409, message: cause, data: { cause } });
}

/** The input fits the contract and still cannot be: `field` names where. */
export function invalidInput(
  field: string,
  cause: string,
): ORPCError<'invalid-input', { field: string; cause: string }> {
  return new ORPCError('invalid-input', {
    defined: true,
    status: 400,
    message: `${field}: ${cause}`,
    data: { field, cause },
  });
}
