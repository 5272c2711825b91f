import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { PACK_FORMAT, packSchema, unitSchema, type Pack } from '#core/content/pack.ts';
import type { Notice } from '#core/contract/notices.ts';
import { describeFault } from '#main/store/errors.ts';
import { compileFolder } from './compile-folder.ts';

/** Bytes of a compiled pack: a hundred times the largest known. */
const MAX_COMPILED_BYTES = 64_000_000;

type PackNotice = Extract<Notice, { kind: 'pack-broken' }>;

export interface Library {
  /** In the order of their names. */
  packs: Pack[];
  /** One for each pack that could not be loaded. */
  notices: PackNotice[];
}

/** Why a pack cannot be loaded, in words for whoever sees the notice. */
class BrokenPack extends Error {
  override readonly name = 'BrokenPack';
}

/**
 * Loads every pack in a folder: compiled ones (`*.json`), and pack folders, which are compiled on the way. A broken
 * pack is left out with a notice; the others load. Never throws.
 */
export async function loadLibrary(folder: string): Promise<Library> {
  const library: Library = { packs: [], notices: [] };
  for (const { name, load } of await listPacks(folder, library)) {
    try {
      const pack = await load();
      if (library.packs.some(({ id }) => id === pack.id))
        throw new BrokenPack(`a pack with the id ${pack.id} is there already`);
      library.packs.push(pack);
    } catch (error) {
      const cause =
        error instanceof BrokenPack ? error.message : `it could not be read: ${describeFault(error)}`;
      library.notices.push({ kind: 'pack-broken', pack: name, cause });
    }
  }
  return library;
}

async function listPacks(
  folder: string,
  library: Library,
): Promise<{ name: string; load: () => Promise<Pack> }[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.name.startsWith('.')) return [];
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

async function loadFolder(path: string): Promise<Pack> {
  const { pack, problems } = await compileFolder(path);
  if (pack) return pack;
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new BrokenPack(
    first ? `${first.file}, line ${first.line}: ${first.cause}${more}` : 'it could not be compiled',
  );
}

async function loadCompiled(path: string): Promise<Pack> {
  if ((await stat(path)).size > MAX_COMPILED_BYTES) throw new BrokenPack('the file is too large');
  return readCompiledPack(await readFile(path, 'utf8'));
}

/** @throws BrokenPack when the text is not a compiled pack of this version of the app. */
export function readCompiledPack(text: string): Pack {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BrokenPack('the file is damaged: it is not JSON');
  }
  if (typeof value !== 'object' || value === null || !('format' in value))
    throw new BrokenPack('it is not a compiled pack');
  if (value.format !== PACK_FORMAT) {
    throw new BrokenPack('it was compiled by another version of the app and has to be compiled again');
  }
  if (!isPack(value)) throw new BrokenPack('it is not a compiled pack');
  const stranger = findStranger(value);
  if (stranger) throw new BrokenPack(`it holds \`${stranger}\`, which is the id of another pack`);
  const dangling = findDangling(value);
  if (dangling) throw new BrokenPack(`the file is damaged: ${dangling}`);
  return value;
}

/**
 * Checks the shape unit by unit: a check makes a copy, and a copy of a large pack at once would double its memory.
 * @throws BrokenPack that names the place.
 */
function isPack(value: object): value is Pack {
  const units = 'units' in value && Array.isArray(value.units) ? value.units : undefined;
  checkShape(packSchema, units ? { ...value, units: [] } : value, []);
  units?.forEach((unit, index) => checkShape(unitSchema, unit, ['units', index]));
  return true;
}

function checkShape(schema: z.ZodType, value: unknown, place: (string | number)[]): void {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (!issue) return;
  const path = [...place, ...issue.path].join('.') || 'the top';
  throw new BrokenPack(`the file is damaged at ${path}: ${issue.message}`);
}

/** A card or item that names a section or fact the pack does not hold. */
function findDangling({ units, facts }: Pack): string | undefined {
  const known = new Set(facts.map(({ id }) => id));
  for (const { lessons } of units) {
    for (const { sections } of lessons) for (const { id } of sections) known.add(id);
  }
  const holders = units.flatMap(({ cards, items }) => [...cards, ...items]);
  for (const { id, section, facts: cited } of holders) {
    const missing = [section, ...cited].find((each) => !known.has(each));
    if (missing !== undefined) return `${id} names ${missing}, which is not in it`;
  }
  return undefined;
}

/** An id that is not under the pack's own, by which it would stand in for something of another pack. */
function findStranger({ id: packId, units, facts, concepts, terms }: Pack): string | undefined {
  const lessons = units.flatMap((unit) => unit.lessons);
  const holders = [
    ...units,
    ...lessons,
    ...lessons.flatMap((lesson) => lesson.sections),
    ...units.flatMap((unit) => [...unit.cards, ...unit.items]),
    ...facts,
    ...concepts,
    ...terms,
  ];
  return holders.find(({ id }) => !id.startsWith(`${packId}/`))?.id;
}
