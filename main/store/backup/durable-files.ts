import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { isId } from '#core/id.ts';
import { DOCUMENT_SCHEMAS } from '#main/store/documents.ts';
import type { FileSystem } from '#main/store/file-system.ts';
import { listIfThere, readIfThere, withFile } from '#main/store/files.ts';

/** A file of a data folder that nothing else could make again. */
export interface DurableFile {
  /** Path inside the data folder, with forward slashes. */
  file: string;
  /** Bytes to copy: what comes after is younger than the backup. */
  length: number;
  /** Learner whose journal it is. */
  learner?: string;
}

/** What is to be copied, and a mark that is another once any of it changed. */
export interface DurableFiles {
  files: DurableFile[];
  mark: string;
}

/** Lists the documents, the journals of all devices and the questions as they were shown. @throws what the disk says. */
export async function listDurableFiles(fileSystem: FileSystem, folder: string): Promise<DurableFiles> {
  const files: DurableFile[] = [];
  let mark = 0;
  const note = (text: string) => (mark = crc32(text, mark));
  for (const name of Object.keys(DOCUMENT_SCHEMAS)) {
    const bytes = await readIfThere(fileSystem, join(folder, name));
    if (!bytes) continue;
    files.push({ file: name, length: bytes.length });
    note(`${name} ${crc32(bytes)} `);
  }
  for (const learner of (await listIfThere(fileSystem, join(folder, 'learners'))).filter(isId)) {
    for (const part of ['journal', 'items']) {
      const prefix = `learners/${learner}/${part}`;
      for (const name of await listIfThere(fileSystem, join(folder, prefix))) {
        if (!name.endsWith('.jsonl')) continue;
        const file = `${prefix}/${name}`;
        const handle = await fileSystem.open(join(folder, file), 'read');
        // Journals only grow: their length says whether they changed.
        const length = await withFile(handle, () => handle.size());
        files.push({ file, length, ...(part === 'journal' && { learner }) });
        note(`${file} ${length} `);
      }
    }
  }
  return { files, mark: mark.toString(16).padStart(8, '0') };
}
