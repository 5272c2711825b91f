import type { FileSystem, RandomBytes } from './file-system.ts';

/** Something that is not as it should be. */
export interface Finding {
  /** Path inside the data folder, with forward slashes. */
  file: string;
  /** Line number from 1, for a line of a journal. */
  line?: number;
  /** In plain words. */
  cause: string;
  /** What was done about it, when asked to repair and it could be. */
  repaired?: string;
}

export interface Examination {
  folder: string;
  /** Event lines that can be read, over all journals. */
  events: number;
  /** Lines written by a newer app; kept and skipped. */
  newer: number;
  findings: Finding[];
}

export interface ExamineOptions {
  fileSystem: FileSystem;
  random: RandomBytes;
  /** Mend what can be mended without dropping anything. The caller holds the folder's lock. */
  repair?: boolean;
}
