import { z } from 'zod';

const learnerSchema = z.object({
  learner: z.string(),
  /** Null where the learner gave none. */
  name: z.string().nullable(),
  isYou: z.boolean(),
  events: z.number(),
});

export const backupSchema = z.object({
  backup: z.string(),
  /** Milliseconds since the epoch; null for a file that does not say. */
  madeAt: z.number().nullable(),
  bytes: z.number(),
  isFromFile: z.boolean(),
  /** What it says it holds; empty for an export, and where its end is missing. */
  learners: z.array(learnerSchema),
});
export type BackupView = z.infer<typeof backupSchema>;

export const backupsSchema = z.object({
  folder: z.string(),
  /** The newest first. */
  backups: z.array(backupSchema),
  /** Why the last automatic one could not be made. */
  failure: z.string().nullable(),
  /** The data folder can only be read: none are made. */
  isReadOnly: z.boolean(),
});

const countsSchema = z.object({
  ratings: z.number(),
  answers: z.number(),
  notes: z.number(),
  /** Pictures of own notes. */
  pictures: z.number(),
  /** Deeds that took back others. */
  undone: z.number(),
  other: z.number(),
});
export type DeedCountsView = z.infer<typeof countsSchema>;

export const comparedBackupSchema = z.object({
  backup: z.string(),
  /** Whether its end is there. */
  isWhole: z.boolean(),
  isNewer: z.boolean(),
  /** Lines that could not be read. */
  damaged: z.number(),
  /** Events of a newer app. */
  newer: z.number(),
  learners: z.array(
    learnerSchema.extend({
      /** What is not here, and would be added. */
      missing: countsSchema,
      /** Here otherwise under the same id; stays. */
      different: z.number(),
      from: z.number().nullable(),
      until: z.number().nullable(),
    }),
  ),
});
export type ComparedBackupView = z.infer<typeof comparedBackupSchema>;

export const exportPartSchema = z.object({
  text: z.string(),
  /** How much is written by now, 0 to 1. */
  share: z.number(),
  isLast: z.boolean(),
});
