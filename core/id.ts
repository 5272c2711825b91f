import { assert } from './assert.ts';

/** Bytes an event or learner id is made of: 128 bits, so that two machines never meet on one id. */
export const ID_BYTES = 16;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Odd, so that no two of 2^32 parts meet. */
const PART_STRIDE = 0x9e3779b1;

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
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, FNV_PRIME);
  }
  return hash >>> 0;
}

/** 32-bit FNV-1a hash of bytes: tells two files of one name apart, is no proof of what is in them. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}

/**
 * The id of one of the parts a deed is kept in, when it is more than fits in one event: the same for the same deed, so that
 * a retried request is the same events. Part 0 has the deed's own id; parts of one deed differ in their last 32 bits.
 */
export function partId(id: string, part: number): string {
  const last = (Number.parseInt(id.slice(24), 16) + Math.imul(part, PART_STRIDE)) >>> 0;
  return id.slice(0, 24) + last.toString(16).padStart(8, '0');
}
