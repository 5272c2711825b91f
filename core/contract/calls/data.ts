import { z } from 'zod';
import { EXPORT_FORMATS } from '#core/exchange/formats.ts';
import { MAX_PORTION_BYTES, MAX_UPLOAD_BYTES } from '#core/exchange/portions.ts';
import { idSchema } from '#core/study/event.ts';
import { backupsSchema, comparedBackupSchema, exportPartSchema } from '#core/contract/your-data.ts';
import { call } from './call.ts';
import { reference } from './inputs.ts';

export const data = {
  getBackups: call.output(backupsSchema),
  /** Makes a backup now, unless nothing changed since the last. */
  makeBackup: call.output(backupsSchema),
  /** What a backup holds beside what is here; changes nothing. */
  compareBackup: call.input(z.object({ backup: reference })).output(comparedBackupSchema),
  /** The newest automatic backup that has something of this learner that is not here. */
  findRepair: call.output(comparedBackupSchema.nullable()),
  /** How far comparing or merging is, 0 to 1; null while neither is under way. */
  getWork: call.output(z.object({ share: z.number().nullable() })),
  /** Adds what `learner` did in a backup and is not here; nothing that is here changes. */
  mergeBackup: call
    .input(z.object({ backup: reference, learner: idSchema }))
    .output(z.object({ added: z.number() })),
  /** Remembers that the learner was told of damage, by its marks: it is told again once something else is damaged. */
  putAwayDamage: call
    .input(z.object({ marks: z.array(z.string().max(500)).max(1000) }))
    .output(z.object({ told: z.number() })),
  /** Brings in a backup or an export from a file, `from` a byte on; the reply says where the next portion begins. */
  addPortion: call
    .input(
      z.object({
        upload: idSchema,
        from: z.number().int().min(0).max(MAX_UPLOAD_BYTES),
        base64: z.string().max(Math.ceil(MAX_PORTION_BYTES / 3) * 4),
      }),
    )
    .output(z.object({ backup: z.string(), bytes: z.number() })),
  removeBackup: call.input(z.object({ backup: reference })).output(backupsSchema),
  /** Begins to write out everything the learner did; its parts are fetched one after the other. */
  startExport: call
    .input(z.object({ export: idSchema, format: z.enum(EXPORT_FORMATS) }))
    .output(z.object({ started: z.boolean() })),
  /** @param part from 0; the last one may be asked for again. */
  readExport: call
    .input(z.object({ export: idSchema, part: z.number().int().min(0) }))
    .output(exportPartSchema),
  /** Removes everything the learner did, and the backups too where that is said. */
  deleteEverything: call
    .input(z.object({ confirm: z.literal('delete'), backups: z.boolean() }))
    .output(z.object({ deleted: z.boolean() })),
};
