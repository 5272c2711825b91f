import { randomFillSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { replaceFile } from '#main/store/files.ts';
import { createNodeFileSystem } from '#main/store/node-file-system.ts';
import { windowPlaceSchema, type WindowPlace } from './bounds.ts';

/** Where the window was left; undefined when that is not known, for whatever reason. */
export async function readWindowPlace(file: string): Promise<WindowPlace | undefined> {
  try {
    return windowPlaceSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // The first start, or a file that was damaged: the window then opens in the middle of the screen.
    return undefined;
  }
}

/** Keeps where the window was left. A disk that refuses is no reason to hold up the learner. */
export async function keepWindowPlace(file: string, place: WindowPlace): Promise<void> {
  try {
    const random = (count: number) => randomFillSync(new Uint8Array(count));
    await replaceFile(createNodeFileSystem(), file, [Buffer.from(JSON.stringify(place))], random);
  } catch (error) {
    console.error(`The window's place was not kept in ${file}:`, error);
  }
}
