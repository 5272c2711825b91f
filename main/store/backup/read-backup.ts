import { Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { BACKUP_VERSION, decodeSummary } from './backup-summary.ts';
import { codeOf } from '#main/store/errors.ts';
import type { FileHandle, FileSystem } from '#main/store/file-system.ts';
import { readFully, withFile } from '#main/store/files.ts';
import { LONGEST_LINE_BYTES } from '#main/store/journal-line.ts';
import { openSeal } from '#main/store/sealed-json.ts';

/** A line of a backed-up file, without its line break. Valid until the next one. */
export interface BackupLine {
  /** Path inside the data folder it was copied from. */
  file: string;
  bytes: Buffer;
}

export interface ReadBackup {
  /** Whether its end is there: nothing was cut off. */
  isWhole: boolean;
  /** Whether a newer app made it: what it holds is not looked at. */
  isNewer: boolean;
}

/** Its lines are decoded in one go: an answer that comes meanwhile waits for no more. */
const CHUNK_BYTES = 1 << 14;
const LINE_BREAK = 0x0a;
const COMMA = 0x2c;
/** How the first line of an export begins; the learner's id follows. */
const EXPORT = /^\{"export":(\d+),"learner":"([0-9a-f]{32})"/;
/** Lines of an export after which its lines are of another kind than events. */
export const EXPORT_QUESTIONS = '"questions":[';
export const EXPORT_PICTURES = '"pictures":[';
const EXPORT_PARTS: ReadonlyMap<string, string> = new Map([
  [EXPORT_QUESTIONS, 'items'],
  [EXPORT_PICTURES, 'media'],
]);
const PART_OF_LEARNER = /^(learners\/[^/]*)\/[^/]*\//;
/** The last line of an export. */
export const EXPORT_END = '"complete":true}';

/**
 * Reads a backup, or an export of everything, line by line with flat memory. One that was cut short or is damaged gives
 * all lines before.
 * @param onShare told how much was read, 0 to 1.
 * @throws what the disk says.
 */
export async function readBackup(
  fileSystem: FileSystem,
  path: string,
  onLine: (line: BackupLine) => Promise<void> | undefined,
  onShare: (share: number) => void = () => undefined,
): Promise<ReadBackup> {
  const result: ReadBackup = { isWhole: false, isNewer: false };
  const handle = await fileSystem.open(path, 'read');
  await withFile(handle, async () => {
    let file = '';
    for await (const line of linesOf(handle, await handle.size(), onShare)) {
      const text = line.length < 4096 ? line.toString('latin1') : '';
      if (text.startsWith('{"backup":')) {
        const summary = decodeSummary(line);
        if (summary) result.isWhole = true;
        if (versionOf(line) > BACKUP_VERSION) result.isNewer = true;
      } else if (text.startsWith('{"export":')) {
        const [, version, learner] = EXPORT.exec(text) ?? [];
        if (Number(version) > BACKUP_VERSION) result.isNewer = true;
        file = `learners/${learner}/journal/export.jsonl`;
      } else if (text.startsWith('{"file":')) file = fileOf(line) ?? file;
      else if (EXPORT_PARTS.has(text)) file = file.replace(PART_OF_LEARNER, `$1/${EXPORT_PARTS.get(text)}/`);
      else if (text === EXPORT_END) result.isWhole = true;
      else if (line.length > 0 && file !== '' && line[0] === 0x7b) {
        const isInList = line[line.length - 1] === COMMA;
        const pending = onLine({ file, bytes: isInList ? line.subarray(0, -1) : line });
        if (pending) await pending;
      }
      if (result.isNewer) return;
    }
  });
  return result;
}

function versionOf(line: Buffer): number {
  const [, version] = /^\{"backup":(\d+)/.exec(line.toString('latin1', 0, 40)) ?? [];
  return Number(version ?? 0);
}

function fileOf(line: Buffer): string | undefined {
  const text = openSeal(line);
  const value: unknown = text === undefined ? undefined : JSON.parse(text);
  return typeof value === 'object' && value !== null && 'file' in value ? String(value.file) : undefined;
}

async function* linesOf(
  handle: FileHandle,
  size: number,
  onShare: (share: number) => void,
): AsyncGenerator<Buffer> {
  let carry: Buffer = Buffer.alloc(0);
  for await (const chunk of unpackedChunks(handle, size, onShare)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end !== -1; end = chunk.indexOf(LINE_BREAK, start)) {
      const piece = chunk.subarray(start, end);
      yield carry.length > 0 ? Buffer.concat([carry, piece]) : piece;
      carry = Buffer.alloc(0);
      start = end + 1;
    }
    // Beyond the longest line there is nothing to decode.
    if (carry.length <= LONGEST_LINE_BYTES) carry = Buffer.concat([carry, chunk.subarray(start)]);
  }
  if (carry.length > 0) yield carry;
}

async function* unpackedChunks(
  handle: FileHandle,
  size: number,
  onShare: (share: number) => void,
): AsyncGenerator<Buffer> {
  const magic = Buffer.alloc(2);
  await readFully(handle, magic, 0);
  const chunks = chunksOf(handle, size, onShare);
  if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
    yield* chunks;
    return;
  }
  const packed = Readable.from(chunks);
  const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
  } catch (error) {
    // What cannot be unpacked ends the backup there.
    if (codeOf(error)?.startsWith('Z_') !== true) throw error;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

async function* chunksOf(
  handle: FileHandle,
  size: number,
  onShare: (share: number) => void,
): AsyncGenerator<Buffer> {
  for (let position = 0; ;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const read = await readFully(handle, chunk, position);
    if (read === 0) return;
    position += read;
    onShare(size === 0 ? 1 : Math.min(1, position / size));
    yield chunk.subarray(0, read);
  }
}
