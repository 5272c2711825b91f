import { z } from 'zod';
import { presetSchema } from '#core/study/options.ts';

/** The look of one device. */
export const deviceSettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large', 'larger']),
  density: z.enum(['comfortable', 'compact']),
  /** BCP 47 tag of the interface. */
  language: z.string().max(35),
});
export type DeviceSettings = z.infer<typeof deviceSettingsSchema>;

export const settingsSchema = z.object({ device: deviceSettingsSchema, preset: presetSchema });
export type Settings = z.infer<typeof settingsSchema>;
