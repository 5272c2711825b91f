import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';

/** Endings of pictures that can be shown. SVG is not among them: it is a document that can hold scripts. */
export const PICTURE_ENDINGS = ['png', 'jpg', 'webp'] as const;
export type PictureEnding = (typeof PICTURE_ENDINGS)[number];

/** Pixels to a side; browsers and small machines fail on larger ones. */
export const MAX_PICTURE_SIDE = 10_000;

export interface Picture {
  ending: PictureEnding;
  /** Pixels, as shown: the turn that a camera noted is taken into account. */
  width: number;
  height: number;
}

/** The bytes a file of each type begins with, -1 for any. */
const SIGNATURES: Record<PictureEnding, readonly number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  jpg: [0xff, 0xd8, 0xff],
  webp: [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50],
};

const READERS = { png: PNG, jpg: JPG, webp: WEBP };

/**
 * What a picture is, by its first bytes and its header, whatever its name says.
 * @returns undefined for bytes that are no picture which can be shown.
 */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const ending = PICTURE_ENDINGS.find((each) =>
    SIGNATURES[each].every((byte, index) => byte === -1 || bytes[index] === byte),
  );
  if (!ending) return undefined;
  try {
    // A copy, because the readers look beyond the end of a view into the memory behind it.
    const { width, height, orientation = 1 } = READERS[ending].calculate(new Uint8Array(bytes));
    if (!isSide(width) || !isSide(height)) return undefined;
    return orientation >= 5 ? { ending, width: height, height: width } : { ending, width, height };
  } catch {
    return undefined;
  }
}

function isSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= MAX_PICTURE_SIDE;
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** The media type of a picture by its name; undefined for any other file. */
export function pictureType(file: string): string | undefined {
  return TYPES[file.slice(file.lastIndexOf('.') + 1)];
}
