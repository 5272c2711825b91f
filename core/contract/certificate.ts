import { z } from 'zod';
import { masteryLevelSchema } from '#core/mastery/evidence.ts';

/** What a certificate of a unit rests on. Dates are ISO days. */
export const certificateViewSchema = z.object({
  unit: z.string(),
  title: z.string(),
  /** As it is now; the certificate says of which version it is. */
  pack: z.object({ id: z.string(), title: z.string(), version: z.string() }),
  objectives: z.array(z.string()),
  today: z.string(),
  concepts: z.array(z.object({ concept: z.string(), title: z.string(), level: masteryLevelSchema })),
  known: z.number(),
  /** 0..1: mean mastery of the concepts now. */
  mastery: z.number(),
  /** The best finished test of the unit. */
  test: z.object({ score: z.number(), date: z.string() }).nullable(),
  /** Score of the test that it takes, 0..1. */
  passScore: z.number(),
  isEarned: z.boolean(),
});
export type CertificateView = z.infer<typeof certificateViewSchema>;

/** A signed certificate as a file, and by what its key is known. */
export const issuedCertificateSchema = z.object({ name: z.string(), text: z.string(), key: z.string() });
