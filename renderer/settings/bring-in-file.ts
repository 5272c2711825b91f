import { MAX_PORTION_BYTES } from '#core/exchange/portions.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { client } from '#renderer/api/queries.ts';

/** Characters that one call of `fromCharCode` takes everywhere. */
const CHARS_AT_ONCE = 8192;

/**
 * Hands a file over to the host, portion by portion.
 * @param onShare told how much is there, 0 to 1.
 * @returns the backup it is now.
 */
export async function bringInFile(file: Blob, onShare: (share: number) => void): Promise<string> {
  const upload = newEventId();
  let from = 0;
  for (;;) {
    const portion = new Uint8Array(await file.slice(from, from + MAX_PORTION_BYTES).arrayBuffer());
    const { backup, bytes } = await client.data.addPortion({ upload, from, base64: toBase64(portion) });
    from = bytes;
    onShare(file.size === 0 ? 1 : from / file.size);
    if (from >= file.size) return backup;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHARS_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHARS_AT_ONCE));
  }
  return btoa(text);
}
