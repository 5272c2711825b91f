import { MAX_PICTURE_BYTES } from './limits.ts';

/** Types a file dialog offers; what a file really is, the host looks at. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** Bytes turned to text at a time: more would be too many arguments for one call. */
const CHUNK = 0x8000;

/** A picture as base64; undefined for one that is larger than is kept. */
export async function readPictureFile(file: Blob): Promise<string | undefined> {
  if (file.size > MAX_PICTURE_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}

/** The first picture among files that were dropped or pasted. */
export function findPicture(files: Iterable<File>): File | undefined {
  return [...files].find(({ type }) => type.startsWith('image/'));
}
