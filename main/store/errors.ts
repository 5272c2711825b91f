/** Codes that mean a folder cannot be written at all, rather than not just now. */
const READ_ONLY_CODES = new Set(['EROFS', 'EACCES', 'EPERM']);

const CAUSES: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space this account may use on the disk is used up',
  EIO: 'the disk reports an error',
  EROFS: 'the disk can only be read',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there, or another program holds the file',
  EBUSY: 'another program holds the file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open on this machine',
  ENOENT: 'there is no such folder or file',
  ENOTDIR: 'a file is where a folder should be',
  EISDIR: 'a folder is where a file should be',
  EFBIG: 'the file would grow beyond what the disk allows',
};

/** The system's code of an error, e.g. `ENOSPC`, if it has one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file could not be written or read, in plain words, with the system's code behind it. */
export function describeFault(error: unknown): string {
  const code = codeOf(error);
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return `${CAUSES[code] ?? 'the system refused'} (${code})`;
}

/** Whether an error says that a place can only be read. */
export function isReadOnlyFault(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && READ_ONLY_CODES.has(code);
}

/** Something could not be put on disk and was not taken: nothing changed. The same call may be tried again. */
export class NotSaved extends Error {
  override readonly name = 'NotSaved';
  /** In plain words, e.g. `the disk is full (ENOSPC)`. */
  readonly why: string;
  readonly folder: string;
  /** The folder can only be read; otherwise the fault may pass. */
  readonly readOnly: boolean;

  constructor(fault: unknown, folder: string) {
    const why = describeFault(fault);
    super(`not saved in ${folder}: ${why}`, { cause: fault });
    this.why = why;
    this.folder = folder;
    this.readOnly = isReadOnlyFault(fault);
  }
}

/** An event id was used again for a different deed. */
export class EventConflict extends Error {
  override readonly name = 'EventConflict';
  readonly id: string;

  constructor(id: string) {
    super(`event ${id} already stands for a different deed`);
    this.id = id;
  }
}

/** The data folder could not be opened: a file in it exists and cannot be read. Nothing was changed. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
  readonly why: string;
  readonly path: string;

  constructor(fault: unknown, path: string) {
    const why = describeFault(fault);
    super(`${path} could not be read: ${why}`, { cause: fault });
    this.why = why;
    this.path = path;
  }
}
