import { readFile } from 'node:fs/promises';
import { OWN_PACK } from '#core/content/own-pack-id.ts';
import type { OwnMedia } from './own-media.ts';
import type { MediaFile } from './packs/pack-media.ts';

/** A picture to be sent. */
export interface ServedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/** Finds the picture at `/media/<pack>/<file>`; `own` as the pack stands for the learner's. */
export type FindPicture = (pack: string, file: string) => Promise<ServedPicture | undefined>;

/**
 * Pictures of packs are looked up in the list made when the packs were loaded, those of the learner by names that are
 * hashes: no request becomes a path on disk.
 */
export function createFindPicture(packs: ReadonlyMap<string, MediaFile>, own: OwnMedia): FindPicture {
  return async (pack, file) => {
    if (pack === OWN_PACK) return own.read(file);
    const known = packs.get(`${pack}/${file}`);
    return known && { bytes: new Uint8Array(await readFile(known.path)), type: known.type };
  };
}
