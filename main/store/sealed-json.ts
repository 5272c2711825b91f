import { crc32 } from 'node:zlib';

/*
 * A JSON object on one line whose last field is `"crc":"<8 hex digits>"`: the CRC-32 of its text without that field.
 * Lines of the journal, documents and checkpoints all have this form, so damage is found wherever it is.
 */

const SEAL_BYTES = ',"crc":"00000000"}'.length;
const OPENING = Buffer.from(',"crc":"');
const CLOSING = Buffer.from('"}');
const BRACE = Buffer.from('}');

function toHex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}

/** Seals an object that has at least one field. No line break follows. */
export function seal(value: object): Buffer {
  const text = JSON.stringify(value);
  return Buffer.from(`${text.slice(0, -1)},"crc":"${toHex(crc32(text))}"}`);
}

/** The JSON text inside a seal, or undefined when the seal is missing or does not fit the text. */
export function openSeal(bytes: Buffer): string | undefined {
  const end = bytes.length - SEAL_BYTES;
  if (end < 1) return undefined;
  if (bytes.compare(OPENING, 0, OPENING.length, end, end + OPENING.length) !== 0) return undefined;
  if (bytes.compare(CLOSING, 0, CLOSING.length, bytes.length - CLOSING.length) !== 0) return undefined;
  const crc = crc32(BRACE, crc32(bytes.subarray(0, end)));
  if (bytes.toString('latin1', end + OPENING.length, bytes.length - CLOSING.length) !== toHex(crc))
    return undefined;
  return `${bytes.toString('utf8', 0, end)}}`;
}
