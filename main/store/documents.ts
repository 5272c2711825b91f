import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { deviceSettingsSchema, type DeviceSettings } from '#core/contract/settings.ts';
import { formatId, ID_BYTES, isId } from '#core/id.ts';
import { idSchema } from '#core/study/event.ts';
import { listIfThere } from './files.ts';
import type { FileSystem, RandomBytes } from './file-system.ts';
import { JsonFile, type DamagedDocument } from './json-file.ts';

const deviceSchema = z.object({ id: idSchema });

const learnerSchema = z.object({ id: idSchema, name: z.string().max(100).optional() });
/** Someone who studies on this data folder. */
export type Learner = z.infer<typeof learnerSchema>;

const rosterSchema = z.object({ learners: z.array(learnerSchema).min(1) });

const DEFAULT_SETTINGS: DeviceSettings = {
  theme: 'system',
  textSize: 'medium',
  density: 'comfortable',
  language: 'en',
  ratingButtons: 'four',
  questionSeconds: 0,
  answerSeconds: 0,
  readAloud: false,
  speechRate: 1,
  askConfidence: true,
  readerMeasure: 'medium',
  readerSize: 'medium',
  readerSpacing: 'normal',
  readerFace: 'serif',
  minutesPerDay: 0,
};

/** Settings kept by an earlier version lack what was added since. */
const keptSettingsSchema: z.ZodType<DeviceSettings> = z.preprocess(
  (kept) => (typeof kept === 'object' && kept !== null ? { ...DEFAULT_SETTINGS, ...kept } : kept),
  deviceSettingsSchema,
);

/** The documents of a data folder by file name, with what each must look like. */
export const DOCUMENT_SCHEMAS = {
  'device.json': deviceSchema,
  'settings.json': keptSettingsSchema,
  'roster.json': rosterSchema,
} as const;

export interface DocumentsOptions {
  fileSystem: FileSystem;
  /** The data folder. */
  folder: string;
  random: RandomBytes;
}

/** The small documents of a data folder: who this device is, who learns here, how it looks. */
export class Documents {
  readonly damaged: readonly DamagedDocument[];
  private readonly device: Low<z.infer<typeof deviceSchema>>;
  private readonly roster: Low<z.infer<typeof rosterSchema>>;
  private readonly settingsFile: Low<DeviceSettings>;
  /** New documents that are not on disk yet. */
  private readonly unsaved: Set<{ write(): Promise<void> }>;
  private changing: Promise<unknown> = Promise.resolve();

  private constructor(opened: {
    device: Low<z.infer<typeof deviceSchema>>;
    roster: Low<z.infer<typeof rosterSchema>>;
    settings: Low<DeviceSettings>;
    damaged: readonly DamagedDocument[];
    unsaved: Set<{ write(): Promise<void> }>;
  }) {
    this.device = opened.device;
    this.roster = opened.roster;
    this.settingsFile = opened.settings;
    this.damaged = opened.damaged;
    this.unsaved = opened.unsaved;
  }

  /**
   * Reads the documents, and makes those that are missing; {@link saveNew} tries again where the disk refuses.
   * @throws CannotOpen when a document is there and the disk does not give it.
   */
  static async open(options: DocumentsOptions): Promise<Documents> {
    const newId = () => formatId(options.random(ID_BYTES));
    const damaged: DamagedDocument[] = [];
    const unsaved = new Set<{ write(): Promise<void> }>();
    const openOne = async <T extends object>(
      name: string,
      schema: z.ZodType<T>,
      defaults: () => Promise<T>,
    ) => {
      const path = join(options.folder, name);
      const file = new JsonFile({ fileSystem: options.fileSystem, path, random: options.random, schema });
      const found = await file.read();
      const document = new Low(file, found ?? (await defaults()));
      if (!found) await document.write().catch(() => unsaved.add(document));
      damaged.push(...file.damaged);
      return document;
    };
    const device = await openOne('device.json', deviceSchema, async () => ({ id: newId() }));
    const settings = await openOne('settings.json', keptSettingsSchema, async () => DEFAULT_SETTINGS);
    const roster = await openOne('roster.json', rosterSchema, async () => {
      const found = await findLearners(options);
      return { learners: found.length > 0 ? found : [{ id: newId() }] };
    });
    return new Documents({ device, roster, settings, damaged, unsaved });
  }

  get deviceId(): string {
    return this.device.data.id;
  }

  /** At least one. */
  get learners(): readonly Learner[] {
    return this.roster.data.learners;
  }

  get settings(): DeviceSettings {
    return this.settingsFile.data;
  }

  /** @throws NotSaved when the change is not on disk; the settings are then as before. */
  changeSettings(change: Partial<DeviceSettings>): Promise<DeviceSettings> {
    const changed = this.changing.then(async () => {
      const before = this.settings;
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const next = deviceSettingsSchema.parse({ ...before, ...Object.fromEntries(given) });
      this.settingsFile.data = next;
      try {
        await this.settingsFile.write();
      } catch (error) {
        this.settingsFile.data = before;
        throw error;
      }
      return next;
    });
    this.changing = changed.catch(() => undefined);
    return changed;
  }

  /** Puts on disk what could not be when it was made. @throws NotSaved when it still cannot. */
  async saveNew(): Promise<void> {
    for (const document of this.unsaved) {
      await document.write();
      this.unsaved.delete(document);
    }
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.changing;
  }
}

/** Learners whose progress is there although the roster is lost: nobody's history is hidden by a lost list. */
async function findLearners({ fileSystem, folder }: DocumentsOptions): Promise<Learner[]> {
  const names = await listIfThere(fileSystem, join(folder, 'learners'));
  return names.filter(isId).map((id) => ({ id }));
}
