import { join } from 'node:path';
import { z } from 'zod';
import type { Notice } from '#core/contract/notices.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import { JsonFile } from './json-file.ts';

/** The document in a learner's folder; made when the learner first was told of damage. */
export const TOLD_DAMAGE = 'told-damage.json';

export const toldDamageSchema = z.object({ marks: z.array(z.string()) });

export interface ToldDamageOptions {
  fileSystem: FileSystem;
  /** The learner's folder. */
  folder: string;
  random: RandomBytes;
}

/**
 * Which damage a learner was told of. Damaged lines are kept, so that they are found at every start: what was mended or put
 * away is remembered by its marks, and only what is damaged besides is told anew.
 */
export class ToldDamage {
  private readonly file: JsonFile<z.infer<typeof toldDamageSchema>>;
  private told: ReadonlySet<string> = new Set();
  private telling: Promise<unknown> = Promise.resolve();

  private constructor({ fileSystem, folder, random }: ToldDamageOptions) {
    this.file = new JsonFile({
      fileSystem,
      path: join(folder, TOLD_DAMAGE),
      random,
      schema: toldDamageSchema,
    });
  }

  /** Reads what was told. Where that cannot be read nothing counts as told: damage is told twice rather than never. */
  static async open(options: ToldDamageOptions): Promise<ToldDamage> {
    const opened = new ToldDamage(options);
    const kept = await opened.file.read().catch(() => null);
    opened.told = new Set(kept?.marks);
    return opened;
  }

  /** The notices, each with whether all of the damage it tells was told before. */
  mark(notices: readonly Notice[]): Notice[] {
    return notices.map((notice) =>
      'marks' in notice ? { ...notice, isTold: notice.marks.every((mark) => this.told.has(mark)) } : notice,
    );
  }

  /** Remembers that marks were told. @throws NotSaved when the disk refused: they are told again then. */
  tell(marks: readonly string[]): Promise<void> {
    const telling = this.telling.then(async () => {
      const told = new Set([...this.told, ...marks]);
      if (told.size === this.told.size) return;
      await this.file.write({ marks: [...told] });
      this.told = told;
    });
    this.telling = telling.catch(() => undefined);
    return telling;
  }
}
