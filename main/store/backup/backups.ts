import { join } from 'node:path';
import { addPortion } from './add-portion.ts';
import { backupName, backupTime, freeBackupTime, isBackupName, uploadName } from './backup-name.ts';
import { chooseFullestBackups, chooseKeptBackups, isBackupDue } from './backup-rule.ts';
import { BackupPictures } from './backup-pictures.ts';
import { BACKUP_VERSION, readSummary, type BackupSummary } from './backup-summary.ts';
import { compareBackup, type ComparedBackup } from './compare-backup.ts';
import type { Learner } from '#main/store/documents.ts';
import { listDurableFiles } from './durable-files.ts';
import { describeFault, NotSaved } from '#main/store/errors.ts';
import type { FileSystem, RandomBytes } from '#main/store/file-system.ts';
import { isTemporaryName, listIfThere, makeDirectories, removeLeftovers } from '#main/store/files.ts';
import type { ItemArchive } from '#main/store/item-archive.ts';
import { mergeBackup } from './merge-backup.ts';
import type { ProgressStore } from '#main/store/progress-store.ts';
import { writeBackup } from './write-backup.ts';

/** The folder of backups inside a data folder. */
export const BACKUPS_FOLDER = 'backups';

export interface BackupsOptions {
  fileSystem: FileSystem;
  random: RandomBytes;
  /** The data folder. */
  folder: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  version: string;
  learners: () => readonly Learner[];
  /** Lets answers go first between two steps. */
  pause: () => Promise<unknown>;
}

/** A backup that is there. */
export interface KnownBackup {
  /** Its file name. */
  name: string;
  bytes: number;
  /** When it was made, milliseconds since the epoch; undefined for a file that does not say. */
  madeAt: number | undefined;
  isFromFile: boolean;
  /** What it holds; undefined where its end is missing, or it is an export. */
  summary: BackupSummary | undefined;
}

/** Ends a copying that is no longer wanted. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The backups of a data folder: made when something changed, thinned out with time, never in the way of an answer. */
export class Backups {
  /** Why the last one could not be made, in plain words. */
  failure: string | undefined;
  /** How much of a backup was read, 0 to 1, while one is being compared or merged. */
  share: number | undefined;
  readonly folder: string;
  private readonly options: BackupsOptions;
  private readonly pictures: BackupPictures;
  private readonly known = new Map<string, KnownBackup>();
  private making: Promise<string | undefined> | undefined;
  private isStopped = false;

  constructor(options: BackupsOptions) {
    this.options = options;
    this.folder = join(options.folder, BACKUPS_FOLDER);
    this.pictures = new BackupPictures({ ...options, backupsFolder: this.folder });
  }

  /** Makes a backup where one is due. Never throws: a failure is {@link failure}. */
  async makeWhenDue(): Promise<void> {
    if (this.making) return;
    const { fileSystem, learners } = this.options;
    try {
      await removeLeftovers(fileSystem, this.folder);
      for (const { id } of learners()) await this.pictures.tidy(id);
      const times = (await this.names()).map(backupTime).filter((at) => at !== undefined);
      if (isBackupDue(times, this.options.now())) await this.make();
    } catch (error) {
      if (!(error instanceof Stopped)) this.failure ??= describeFault(error);
    }
  }

  /**
   * Makes a backup, unless there is one with just what is there, and removes those that are no longer kept.
   * @returns its name; undefined where nothing has changed since the last, or there is nothing to keep.
   * @throws NotSaved when it could not be made.
   */
  make(): Promise<string | undefined> {
    this.making ??= this.makeOne().finally(() => {
      this.making = undefined;
    });
    return this.making;
  }

  /** All of them, the newest first. @throws what the disk says. */
  async list(): Promise<KnownBackup[]> {
    const names = await this.names();
    const found = await Promise.all(names.map((name) => this.look(name)));
    return found
      .filter((each) => each !== undefined)
      .toSorted((a, b) => (b.madeAt ?? Infinity) - (a.madeAt ?? Infinity));
  }

  /** Whether there is a backup of that name. */
  async has(name: string): Promise<boolean> {
    return (await this.names()).includes(name);
  }

  /**
   * Adds bytes to a backup that is being brought in from a file, where it has just `from` so far; a portion that was added
   * already is not added twice.
   * @returns its name, and how many bytes it has now: where the next portion begins.
   * @throws NotSaved when the disk refused.
   */
  async addPortion(
    upload: string,
    from: number,
    portion: Uint8Array,
  ): Promise<{ name: string; bytes: number }> {
    const name = uploadName(upload);
    const bytes = await addPortion(this.options.fileSystem, join(this.folder, name), from, portion);
    this.known.delete(name);
    return { name, bytes };
  }

  /** What a backup holds beside what `store` knows. @throws what the disk says. */
  async compare(name: string, store: ProgressStore): Promise<ComparedBackup> {
    const { fileSystem } = this.options;
    const here = new Set(await listIfThere(fileSystem, this.pictures.mediaFolder(store.learner)));
    const hasPicture = (picture: string) => here.has(picture);
    const compared = await this.showShare((onShare) =>
      compareBackup(fileSystem, join(this.folder, name), store, { hasPicture, onShare }),
    );
    for (const { learner, missing } of compared.learners) {
      missing.pictures += await this.pictures.countMissing(learner, store.learner);
    }
    return compared;
  }

  /** Adds to `store` what `learner` did in a backup and is not there: see `mergeBackup`. */
  async merge(name: string, learner: string, store: ProgressStore, archive: ItemArchive): Promise<number> {
    const { fileSystem, random, folder } = this.options;
    const journalFolder = join(folder, 'learners', store.learner, 'journal');
    const mediaFolder = this.pictures.mediaFolder(store.learner);
    const pictures = await this.pictures.bringBack(learner, store.learner).catch((error: unknown) => {
      throw new NotSaved(error, mediaFolder);
    });
    const options = { fileSystem, random, store, archive, journalFolder, mediaFolder };
    const added = await this.showShare((onShare) =>
      mergeBackup(join(this.folder, name), learner, { ...options, onShare }),
    );
    return pictures + added;
  }

  /** Removes a backup. @throws NotSaved when the disk refused. */
  async remove(name: string): Promise<void> {
    try {
      await this.options.fileSystem.remove(join(this.folder, name));
    } catch (error) {
      throw new NotSaved(error, this.folder);
    }
    this.known.delete(name);
  }

  /** Removes all of them, and the pictures kept with them. @throws NotSaved when the disk refused. */
  async removeAll(): Promise<void> {
    const isOurs = (name: string) => isBackupName(name) || isTemporaryName(name);
    const names = await listIfThere(this.options.fileSystem, this.folder);
    for (const name of names.filter(isOurs)) await this.remove(name);
    await this.pictures.removeAll().catch((error: unknown) => {
      throw new NotSaved(error, this.folder);
    });
  }

  /** Ends what is being made; the next is made as ever. */
  async interrupt(): Promise<void> {
    await this.stop();
    this.isStopped = false;
  }

  /** Ends what is being made, and makes none from now on. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.making?.catch(() => undefined);
  }

  private async showShare<T>(work: (onShare: (share: number) => void) => Promise<T>): Promise<T> {
    this.share = 0;
    try {
      return await work((share) => (this.share = share));
    } finally {
      this.share = undefined;
    }
  }

  private async names(): Promise<string[]> {
    return (await listIfThere(this.options.fileSystem, this.folder)).filter(isBackupName);
  }

  private async look(name: string): Promise<KnownBackup | undefined> {
    const known = this.known.get(name);
    if (known) return known;
    const read = await readSummary(this.options.fileSystem, join(this.folder, name)).catch(() => undefined);
    if (!read) return undefined;
    const at = backupTime(name);
    const { bytes, summary } = read;
    const made: KnownBackup = {
      name,
      bytes,
      summary,
      madeAt: at ?? summary?.madeAt,
      isFromFile: at === undefined,
    };
    this.known.set(name, made);
    return made;
  }

  private async makeOne(): Promise<string | undefined> {
    const { fileSystem, random, folder, now, version, learners, pause } = this.options;
    try {
      const files = await listDurableFiles(fileSystem, folder);
      if (!files.files.some(({ learner, length }) => learner !== undefined && length > 0)) return undefined;
      const made = (await this.list()).filter(({ isFromFile }) => !isFromFile);
      if (made.some(({ summary }) => summary?.mark === files.mark)) return undefined;
      await makeDirectories(fileSystem, this.folder);
      const madeAt = freeBackupTime(now(), new Set(await this.names()));
      const name = backupName(madeAt);
      const pauseOrStop = async () => {
        if (this.isStopped) throw new Stopped();
        await pause();
      };
      for (const { id } of learners()) await this.pictures.keep(id, pauseOrStop);
      await writeBackup(
        { fileSystem, random, folder, backupsFolder: this.folder, name, pause: pauseOrStop },
        files,
        (events) => ({
          backup: BACKUP_VERSION,
          madeAt,
          version,
          mark: files.mark,
          learners: [...events].map(([id, count]) => {
            const learnerName = learners().find((each) => each.id === id)?.name;
            return { id, events: count, ...(learnerName !== undefined && { name: learnerName }) };
          }),
          end: true,
        }),
      );
      this.failure = undefined;
      await this.prune(madeAt);
      return name;
    } catch (error) {
      if (error instanceof Stopped) throw error;
      this.failure = describeFault(error);
      throw new NotSaved(error, this.folder);
    }
  }

  /** Those brought in from files stay until they are removed by hand. */
  private async prune(madeAt: number): Promise<void> {
    const dated = (await this.list()).flatMap(({ name, summary }) => {
      const at = backupTime(name);
      return at === undefined ? [] : [{ name, at, learners: summary?.learners ?? [] }];
    });
    const kept = chooseKeptBackups(
      dated.map(({ at }) => at),
      Math.max(madeAt, this.options.now()),
    );
    const fullest = chooseFullestBackups(dated);
    for (const { at, name } of dated) {
      if (!kept.has(at) && !fullest.has(at)) await this.remove(name).catch(() => undefined);
    }
  }
}
