import { formatId, ID_BYTES } from '#core/id.ts';

/**
 * A fresh id for a deed or an attempt: 32 hex digits. Made once for each deed, so that a retried request is the same
 * event. `crypto.getRandomValues` also exists on plain http, where `crypto.randomUUID` does not.
 */
export function newEventId(): string {
  return formatId(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
}
