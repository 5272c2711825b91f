import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MEDIA_FOLDER } from '#core/content/source/media.ts';
import type { Pack, PackMedia } from '#core/content/pack.ts';
import { pictureType } from '#core/content/picture.ts';

/** A picture of a pack, where it is found. */
export interface MediaFile {
  path: string;
  type: string;
}

const ENDING = '.media';

/** Where the pictures of a compiled pack are kept: `pack.json` has them in `pack.media/`. */
export function picturesFolder(packFile: string): string {
  return packFile.replace(/\.json$/, '') + ENDING;
}

/** Whether a folder beside compiled packs holds pictures, and is no pack itself. */
export function isPicturesFolder(name: string): boolean {
  return name.endsWith(ENDING);
}

/** What a picture of a compiled pack is called on disk. */
export function keptName({ file, hash }: PackMedia): string {
  return `${hash}-${file}`;
}

/** The pictures of a compiled pack by `<pack>/<file>`. @throws MissingPicture */
export function findCompiledMedia(pack: Pack, packFile: string): Promise<Map<string, MediaFile>> {
  return findMedia(pack, (picture) => join(picturesFolder(packFile), keptName(picture)));
}

/** The same of a pack folder. */
export function findFolderMedia(pack: Pack, folder: string): Promise<Map<string, MediaFile>> {
  return findMedia(pack, ({ file }) => join(folder, MEDIA_FOLDER, file));
}

/** A picture that is gone, or is another one than was compiled. */
export class MissingPicture extends Error {
  override readonly name = 'MissingPicture';
}

async function findMedia(
  { id, media }: Pack,
  pathOf: (picture: PackMedia) => string,
): Promise<Map<string, MediaFile>> {
  const files = new Map<string, MediaFile>();
  for (const picture of media) {
    const path = pathOf(picture);
    const size = await stat(path).then(
      (found) => found.size,
      () => -1,
    );
    if (size !== picture.bytes) throw new MissingPicture(`its picture ${picture.file} is missing or damaged`);
    files.set(`${id}/${picture.file}`, {
      path,
      type: pictureType(picture.file) ?? 'application/octet-stream',
    });
  }
  return files;
}
