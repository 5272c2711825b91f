import { z } from 'zod';
import { noticeSchema } from '#core/contract/notices.ts';
import { settingsSchema } from '#core/contract/settings.ts';
import { call } from './call.ts';

export const app = {
  /** What the page needs before the first screen. */
  getStatus: call.output(
    z.object({
      version: z.string(),
      host: z.enum(['desktop', 'local']),
      dataFolder: z.string(),
      notices: z.array(noticeSchema),
      settings: settingsSchema,
      firstRun: z.boolean(),
      /** Cards due now, for the badge. */
      due: z.number(),
    }),
  ),
};
