/*
 * The one way to the disk. Everything the store reads or writes goes through this port, so that tests can put a
 * simulated disk, a failing one or one that loses power in its place. Paths are those of the machine it runs on.
 */

/**
 * - `read`: an existing file, for reading.
 * - `append`: for reading and writing at the end; made when missing.
 * - `exclusive`: as `append`, but fails with EEXIST when the name is taken (a planted link included).
 * - `update`: an existing file, for truncation.
 */
export type OpenMode = 'read' | 'append' | 'exclusive' | 'update';

export interface FileHandle {
  /** Reads from byte `position` into `buffer`. @returns bytes read, 0 at the end of the file. */
  read(buffer: Uint8Array, position: number): Promise<number>;
  /** Writes at the end of the file. @returns bytes taken, possibly fewer than given. */
  write(bytes: Uint8Array): Promise<number>;
  truncate(size: number): Promise<void>;
  /** Bytes in the file. */
  size(): Promise<number>;
  /** Resolves once contents and size are on the disk itself. */
  dataSync(): Promise<void>;
  close(): Promise<void>;
}

/** Every method rejects with an error that carries the system's `code`, e.g. `ENOSPC`. */
export interface FileSystem {
  open(path: string, mode: OpenMode): Promise<FileHandle>;
  readFile(path: string): Promise<Uint8Array>;
  /** Names in a folder, of files and folders alike, in any order. */
  list(folder: string): Promise<string[]>;
  /** Makes one folder; its parent must exist. */
  makeDirectory(folder: string): Promise<void>;
  /** Replaces `to` in one step when it exists. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Resolves once the names in the folder are on the disk itself; without effect where the system has no such call. */
  syncDirectory(folder: string): Promise<void>;
}

/** Random bytes, 128 bits at least for an id. */
export type RandomBytes = (count: number) => Uint8Array;
