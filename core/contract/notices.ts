import { z } from 'zod';

/**
 * Damage that stays where it is, since damaged lines are kept: what marks it, each mark the same as long as the same lines are
 * damaged, and whether the learner was told of all of it before.
 */
const lasting = { marks: z.array(z.string()), isTold: z.boolean() };

/** Something about the data folder or a pack the learner should know. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** A journal has lines that could not be read; they are kept and skipped. */
  z.object({ kind: z.literal('journal-damaged'), file: z.string(), lines: z.number(), ...lasting }),
  /** An unfinished last line was cut off and kept aside. */
  z.object({ kind: z.literal('journal-torn'), file: z.string(), keptAs: z.string() }),
  /** Two different events claimed one id; the smaller was kept everywhere. */
  z.object({ kind: z.literal('event-conflict'), id: z.string() }),
  /** Some items kept as they were shown could not be read; their attempts are graded by the present ones. */
  z.object({ kind: z.literal('archive-damaged'), file: z.string(), lines: z.number(), ...lasting }),
  /** A document could not be read: moved aside, and an earlier copy or the defaults are used. */
  z.object({
    kind: z.literal('document-damaged'),
    file: z.string(),
    keptAs: z.string(),
    restored: z.enum(['backup', 'defaults']),
  }),
  /** A pack could not be loaded; the others can be studied. */
  z.object({ kind: z.literal('pack-broken'), pack: z.string(), cause: z.string() }),
  /** The machine's clock is earlier than this build of the app. */
  z.object({ kind: z.literal('clock-wrong'), clock: z.string() }),
  /**
   * So many ratings of cards are dated after today: the clock is behind, or was ahead when they were given. Dates are study
   * days, ISO 8601.
   */
  z.object({ kind: z.literal('study-ahead'), ratings: z.number(), latest: z.string(), today: z.string() }),
  /** By this clock nothing was answered for more than a year: it may run ahead. */
  z.object({ kind: z.literal('long-break'), latest: z.string(), today: z.string() }),
  /** The data folder can only be read: answers cannot be kept. */
  z.object({ kind: z.literal('read-only'), folder: z.string(), cause: z.string() }),
  /** The last automatic backup could not be made; it is tried again within the hour. */
  z.object({ kind: z.literal('backup-failed'), folder: z.string(), cause: z.string() }),
  /** Events written by a newer version of the app are kept and skipped. */
  z.object({ kind: z.literal('newer-events'), events: z.number() }),
]);
export type Notice = z.infer<typeof noticeSchema>;
