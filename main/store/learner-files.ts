import { join } from 'node:path';
import { pictureNameSchema } from '#core/study/own-note.ts';
import type { FileSystem } from './file-system.ts';
import { listIfThere, readIfThere } from './files.ts';
import { readArchiveFile } from './item-archive.ts';
import { partsOf } from './picture-parts.ts';
import { seal } from './sealed-json.ts';

/** What a learner has beside the journal, as lines of an export. Reads only; the app may be running. */
export class LearnerFiles {
  private readonly fileSystem: FileSystem;
  private readonly folder: string;

  /** @param folder the learner's, inside the data folder. */
  constructor(fileSystem: FileSystem, folder: string) {
    this.fileSystem = fileSystem;
    this.folder = folder;
  }

  /** Questions as they were shown, one a line as they are kept; damaged ones are left out. @throws what the disk says. */
  async *questions(): AsyncGenerator<string> {
    const folder = join(this.folder, 'items');
    const seen = new Set<string>();
    for (const name of (await listIfThere(this.fileSystem, folder)).filter((each) =>
      each.endsWith('.jsonl'),
    )) {
      const lines: string[] = [];
      await readArchiveFile(this.fileSystem, join(folder, name), (archived) => {
        const key = `${archived.item.id}@${archived.hash}`;
        if (seen.has(key)) return;
        seen.add(key);
        lines.push(seal(archived).toString('utf8'));
      });
      yield* lines;
    }
  }

  /** Pictures of own notes, in parts: see `PicturePart`. @throws what the disk says. */
  async *pictures(): AsyncGenerator<string> {
    const folder = join(this.folder, 'media');
    for (const name of await listIfThere(this.fileSystem, folder)) {
      if (!pictureNameSchema.safeParse(name).success) continue;
      const bytes = await readIfThere(this.fileSystem, join(folder, name));
      if (bytes) for (const part of partsOf(name, bytes)) yield JSON.stringify(part);
    }
  }
}
