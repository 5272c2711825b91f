import type { PackMedia } from '#core/content/pack.ts';
import { MAX_PICTURE_SIDE, pictureType, readPicture } from '#core/content/picture.ts';
import { hashBytes } from '#core/id.ts';
import type { Context } from './context.ts';
import { MAX_PICTURE_BYTES } from './limits.ts';

/** Where the pictures of a pack stand. */
export const MEDIA_FOLDER = 'media/';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp)$/;

/**
 * Reads the headers of a pack's pictures and declares their names.
 * @param media path relative to the pack folder to the file's bytes.
 */
export function readMedia(
  { report, registry }: Pick<Context, 'report' | 'registry'>,
  media: ReadonlyMap<string, Uint8Array>,
): PackMedia[] {
  return [...media].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, bytes]) => {
    const place = { file: path, line: 1 };
    const file = path.slice(MEDIA_FOLDER.length);
    registry.declare('picture', file, place);
    const cause = findFault(file, bytes);
    if (cause) report.fault(place, cause);
    const picture = readPicture(bytes);
    if (cause || !picture) return [];
    const hash = hashBytes(bytes).toString(16).padStart(8, '0');
    return [{ file, width: picture.width, height: picture.height, bytes: bytes.length, hash }];
  });
}

function findFault(file: string, bytes: Uint8Array): string | undefined {
  if (file.toLowerCase().endsWith('.svg')) {
    return 'is SVG, which can hold scripts; a pack shows PNG, JPEG and WebP';
  }
  if (!NAME.test(file)) {
    return 'must be named in lower-case words joined by hyphens, and end in .png, .jpg, .jpeg or .webp';
  }
  if (bytes.length > MAX_PICTURE_BYTES) {
    return `has ${bytes.length} bytes; ${MAX_PICTURE_BYTES} are the most`;
  }
  const picture = readPicture(bytes);
  if (!picture) return `is no PNG, JPEG or WebP picture of at most ${MAX_PICTURE_SIDE} pixels a side`;
  const type = pictureType(`x.${picture.ending}`);
  if (pictureType(file) !== type) return `holds ${type}, which its ending does not say`;
  return undefined;
}
