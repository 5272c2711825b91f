import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#core/content/pack.ts';
import { MAX_FILES, MAX_YAML_CHARS } from '#core/content/source/limits.ts';
import { MEDIA_FOLDER } from '#core/content/source/media.ts';
import { describeFault } from '#main/store/errors.ts';

/** Folders within each other; the format needs three. */
const MAX_DEPTH = 6;
/** Bytes of one file: no text of the format is longer, even with four bytes to a character, and no picture. */
const MAX_FILE_BYTES = 4 * MAX_YAML_CHARS;
/** Bytes of all files together. */
const MAX_TOTAL_BYTES = 256_000_000;

/** Names Windows keeps for devices, with or without an extension, and names it cannot write. */
const RESERVED_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const UNPORTABLE_NAME = /[<>:"|?*\\\p{Cc}]|[. ]$/u;
/** What systems and editors leave in every folder. */
const LEFT_BEHIND = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

export interface PackFolder {
  /** Path relative to the folder (`/` on every system) to text. */
  files: Map<string, string>;
  /** The same for what stands under `media/`, as bytes. */
  media: Map<string, Uint8Array>;
  /** What could not be read, and why. */
  problems: Problem[];
}

/** Reads the texts and pictures of a pack folder. Links are not followed; what cannot or must not be read is a problem. */
export async function readPackFolder(folder: string): Promise<PackFolder> {
  const files = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const refuse = (file: string, cause: string) => problems.push({ file, line: 1, cause });
  let totalBytes = 0;
  let count = 0;

  const visit = async (path: string, depth: number): Promise<void> => {
    for (const entry of await listFolder(folder, path, refuse)) {
      const name = path ? `${path}/${entry.name}` : entry.name;
      if (LEFT_BEHIND.test(entry.name)) continue;
      count += 1;
      if (count > MAX_FILES) {
        if (count === MAX_FILES + 1)
          refuse(path || '.', `the pack holds more than ${MAX_FILES} files and folders`);
        return;
      }
      if (RESERVED_NAME.test(entry.name) || UNPORTABLE_NAME.test(entry.name)) {
        refuse(name, 'has a name that some systems cannot store');
      } else if (entry.isDirectory() && depth < MAX_DEPTH) {
        await visit(name, depth + 1);
      } else if (entry.isDirectory()) {
        refuse(name, `is more than ${MAX_DEPTH} folders deep`);
      } else if (!entry.isFile()) {
        refuse(name, 'is a link or a special file; only plain files can be in a pack');
      } else {
        try {
          const bytes = await readBytes(
            join(folder, name),
            Math.min(MAX_FILE_BYTES, MAX_TOTAL_BYTES - totalBytes),
          );
          totalBytes += bytes?.length ?? 0;
          if (!bytes) refuse(name, 'is too large');
          else if (name.startsWith(MEDIA_FOLDER)) media.set(name, bytes);
          else files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        } catch (error) {
          refuse(
            name,
            error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read: ${describeFault(error)}`,
          );
        }
      }
    }
  };
  await visit('', 1);
  return { files, media, problems };
}

async function listFolder(
  folder: string,
  path: string,
  refuse: (file: string, cause: string) => void,
): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(folder, path), { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    refuse(path || '.', `cannot be read: ${describeFault(error)}`);
    return [];
  }
}

/** @returns undefined for a file of more than `most` bytes, of which no more than that is held. */
async function readBytes(path: string, most: number): Promise<Buffer | undefined> {
  // A link put there since the folder was listed is refused by the system; Windows has no such flag.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const buffer = Buffer.alloc(Math.min((await handle.stat()).size, most) + 1);
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled);
      if (bytesRead === 0) return filled > most ? undefined : buffer.subarray(0, filled);
      filled += bytesRead;
    }
    return undefined;
  } finally {
    await handle.close();
  }
}
