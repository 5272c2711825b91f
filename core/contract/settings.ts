import { z } from 'zod';
import { presetSchema } from '#core/study/options.ts';

/** How one device looks and shows cards. */
export const deviceSettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large', 'larger']),
  density: z.enum(['comfortable', 'compact']),
  /** BCP 47 tag of the interface. */
  language: z.string().max(35),
  /** How a card is rated: forgot, hard, knew it, easy; or forgot and knew it only. */
  ratingButtons: z.enum(['four', 'two']),
  /** Seconds until a card turns by itself, and until a rating is asked for; 0 for never. */
  questionSeconds: z.number().int().min(0).max(300),
  answerSeconds: z.number().int().min(0).max(300),
  /** Whether cards are read aloud as they are shown. */
  readAloud: z.boolean(),
  /** 1 as fast as the voice is used to. */
  speechRate: z.number().min(0.5).max(2),
  /** Whether some questions are asked with how sure the learner is. */
  askConfidence: z.boolean(),
  /** How lessons are set: length of a line, size of the letters, space between lines, face. */
  readerMeasure: z.enum(['narrow', 'medium', 'wide']),
  readerSize: z.enum(['small', 'medium', 'large', 'larger']),
  readerSpacing: z.enum(['close', 'normal', 'open']),
  /** `spaced`: the sans face with more room between letters and between words; `dyslexic`: one drawn for dyslexic readers. */
  readerFace: z.enum(['serif', 'sans', 'spaced', 'dyslexic']),
  /** Minutes a day Today plans for; 0 for all there is to do. */
  minutesPerDay: z.number().int().min(0).max(600),
});
export type DeviceSettings = z.infer<typeof deviceSettingsSchema>;

export const settingsSchema = z.object({ device: deviceSettingsSchema, preset: presetSchema });
export type Settings = z.infer<typeof settingsSchema>;
