import { join } from 'node:path';
import { isId } from '#core/id.ts';
import { copyPictures, missingPictures } from './copy-pictures.ts';
import type { FileSystem, RandomBytes } from '#main/store/file-system.ts';
import { listIfThere, removeLeftovers } from '#main/store/files.ts';

const PICTURES_FOLDER = 'pictures';

export interface BackupPicturesOptions {
  fileSystem: FileSystem;
  random: RandomBytes;
  /** The data folder. */
  folder: string;
  /** The folder of its backups. */
  backupsFolder: string;
}

/** Pictures of own notes as backups keep them: one copy of each, for all of them. */
export class BackupPictures {
  private readonly options: BackupPicturesOptions;
  private readonly folder: string;

  constructor(options: BackupPicturesOptions) {
    this.options = options;
    this.folder = join(options.backupsFolder, PICTURES_FOLDER);
  }

  /** Where a learner's pictures are. */
  mediaFolder(learner: string): string {
    return join(this.options.folder, 'learners', learner, 'media');
  }

  /** Copies a learner's pictures that were not copied yet: see {@link copyPictures}. */
  async keep(learner: string, pause: () => Promise<unknown>): Promise<void> {
    const { fileSystem, random } = this.options;
    await copyPictures(fileSystem, random, this.placesOf(learner), pause);
  }

  /** How many copies of `learner`'s pictures `here` has not. @throws what the disk says. */
  async countMissing(learner: string, here: string): Promise<number> {
    const places = { from: this.copiesOf(learner), to: this.mediaFolder(here) };
    return (await missingPictures(this.options.fileSystem, places)).length;
  }

  /** Gives `here` the copies of `learner`'s pictures it has not. @returns how many. @throws what the disk says. */
  async bringBack(learner: string, here: string): Promise<number> {
    const { fileSystem, random } = this.options;
    return copyPictures(fileSystem, random, { from: this.copiesOf(learner), to: this.mediaFolder(here) });
  }

  /** Removes what a crash left behind. @throws what the disk says. */
  async tidy(learner: string): Promise<void> {
    await removeLeftovers(this.options.fileSystem, this.copiesOf(learner));
  }

  /** Removes all copies, of learners who are gone too. @throws what the disk says. */
  async removeAll(): Promise<void> {
    const { fileSystem } = this.options;
    for (const learner of (await listIfThere(fileSystem, this.folder)).filter(isId)) {
      const copies = this.copiesOf(learner);
      for (const name of await listIfThere(fileSystem, copies)) await fileSystem.remove(join(copies, name));
    }
  }

  private copiesOf(learner: string): string {
    return join(this.folder, learner);
  }

  private placesOf(learner: string): { from: string; to: string } {
    return { from: this.mediaFolder(learner), to: this.copiesOf(learner) };
  }
}
