import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import type { FileSystem } from '#main/store/file-system.ts';
import { readFully, withFile } from '#main/store/files.ts';
import { openSeal } from '#main/store/sealed-json.ts';

const unpack = promisify(gunzip);

/** Version of the form of a backup. One with a higher version comes from a newer app. */
export const BACKUP_VERSION = 1;

const summarySchema = z.object({
  backup: z.number().int().min(1),
  /** Milliseconds since the epoch, by the clock of the device. */
  madeAt: z.number(),
  /** Version of the app. */
  version: z.string(),
  /** See `DurableFiles.mark`. */
  mark: z.string(),
  learners: z.array(
    z.object({ id: z.string(), name: z.string().optional(), events: z.number().int().min(0) }),
  ),
  end: z.literal(true),
});
/** The last line of a backup: what it holds. */
export type BackupSummary = z.infer<typeof summarySchema>;

/** Far longer than any summary. */
const TAIL_BYTES = 1 << 16;
/** A file from outside may unpack to far more than it is. */
const MAX_SUMMARY_BYTES = 1 << 20;
/** More beginnings than this in packed bytes are no chance: it is no backup. */
const MAX_TRIES = 4;
/** How each packed part begins. Source: RFC 1952, section 2.3.1. */
const PART = Buffer.from([0x1f, 0x8b, 0x08]);

/** Reads a sealed summary line; undefined for any other line. */
export function decodeSummary(line: Buffer): BackupSummary | undefined {
  const text = openSeal(line);
  if (text === undefined) return undefined;
  try {
    return summarySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The size of a backup, bytes, and its summary from its end; none where it was cut short or is no backup. */
export async function readSummary(
  fileSystem: FileSystem,
  path: string,
): Promise<{ bytes: number; summary: BackupSummary | undefined }> {
  const handle = await fileSystem.open(path, 'read');
  return withFile(handle, async () => {
    const bytes = await handle.size();
    const buffer = Buffer.alloc(Math.min(TAIL_BYTES, bytes));
    const tail = buffer.subarray(0, await readFully(handle, buffer, bytes - buffer.length));
    // Packed bytes may look like the beginning of a part: then the part begins before.
    let start = tail.lastIndexOf(PART);
    for (let tries = 0; start !== -1 && tries < MAX_TRIES; tries += 1) {
      const text = await unpack(tail.subarray(start), { maxOutputLength: MAX_SUMMARY_BYTES }).catch(
        () => undefined,
      );
      const summary = text && decodeSummary(text.subarray(1, -1));
      if (summary) return { bytes, summary };
      start = start === 0 ? -1 : tail.lastIndexOf(PART, start - 1);
    }
    return { bytes, summary: undefined };
  });
}
