import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '#core/content/pack.ts';
import type { Notice } from '#core/contract/notices.ts';
import { describeFault } from '#main/store/errors.ts';
import { compileFolder } from './compile-folder.ts';
import {
  findCompiledMedia,
  findFolderMedia,
  isPicturesFolder,
  MissingPicture,
  type MediaFile,
} from './pack-media.ts';
import { BrokenPack, readCompiledPack } from './read-compiled-pack.ts';

/** Bytes of a compiled pack: a hundred times the largest known. */
const MAX_COMPILED_BYTES = 64_000_000;

type PackNotice = Extract<Notice, { kind: 'pack-broken' }>;

export interface Library {
  /** In the order of their names. */
  packs: Pack[];
  /** Their pictures by `<pack>/<file>`. */
  media: Map<string, MediaFile>;
  /** One for each pack that could not be loaded. */
  notices: PackNotice[];
}

/**
 * Loads every pack in a folder: compiled ones (`*.json`), and pack folders, which are compiled on the way. A broken
 * pack is left out with a notice; the others load. Never throws.
 */
export async function loadLibrary(folder: string): Promise<Library> {
  const library: Library = { packs: [], media: new Map(), notices: [] };
  for (const { name, load } of await listPacks(folder, library)) {
    try {
      const { pack, media } = await load();
      if (library.packs.some(({ id }) => id === pack.id))
        throw new BrokenPack(`a pack with the id ${pack.id} is there already`);
      library.packs.push(pack);
      for (const [picture, file] of media) library.media.set(picture, file);
    } catch (error) {
      const isKnown = error instanceof BrokenPack || error instanceof MissingPicture;
      const cause = isKnown ? error.message : `it could not be read: ${describeFault(error)}`;
      library.notices.push({ kind: 'pack-broken', pack: name, cause });
    }
  }
  return library;
}

async function listPacks(
  folder: string,
  library: Library,
): Promise<{ name: string; load: () => Promise<LoadedPack> }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.name.startsWith('.') || (entry.isDirectory() && isPicturesFolder(entry.name))) return [];
        if (entry.isDirectory()) return [{ name: entry.name, load: () => loadFolder(path) }];
        if (!entry.name.endsWith('.json')) return [];
        return [{ name: entry.name.slice(0, -'.json'.length), load: () => loadCompiled(path) }];
      });
  } catch (error) {
    library.notices.push({
      kind: 'pack-broken',
      pack: folder,
      cause: `the folder of packs could not be read: ${describeFault(error)}`,
    });
    return [];
  }
}

interface LoadedPack {
  pack: Pack;
  media: ReadonlyMap<string, MediaFile>;
}

async function loadFolder(path: string): Promise<LoadedPack> {
  const { pack, problems } = await compileFolder(path);
  if (pack) return { pack, media: await findFolderMedia(pack, path) };
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new BrokenPack(
    first ? `${first.file}, line ${first.line}: ${first.cause}${more}` : 'it could not be compiled',
  );
}

async function loadCompiled(path: string): Promise<LoadedPack> {
  if ((await stat(path)).size > MAX_COMPILED_BYTES) throw new BrokenPack('the file is too large');
  const pack = readCompiledPack(await readFile(path, 'utf8'));
  return { pack, media: await findCompiledMedia(pack, path) };
}
