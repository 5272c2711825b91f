import { assert } from './assert.ts';

/** Bytes an event or learner id is made of: 128 bits, so that two machines never meet on one id. */
export const ID_BYTES = 16;

const ID_PATTERN = /^[0-9a-f]{32}$/;

/** Writes 16 random bytes as 32 lower-case hex digits, the form every event, attempt and learner id has. */
export function formatId(bytes: Uint8Array): string {
  assert(bytes.length === ID_BYTES, `an id has ${ID_BYTES} bytes`);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether `text` has the form of an id made by {@link formatId}. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/**
 * 32-bit FNV-1a hash of `text`: a stable seed for shuffles and fuzz, not a checksum.
 * Source: Fowler, Noll, Vo; draft-eastlake-fnv.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
