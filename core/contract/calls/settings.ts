import { z } from 'zod';
import { presetSchema } from '#core/study/options.ts';
import { deviceSettingsSchema, settingsSchema } from '#core/contract/settings.ts';
import { call } from './call.ts';
import { event } from './inputs.ts';

export const settings = {
  /** Changes the look of this device. Absent fields stay. */
  changeDevice: call.input(deviceSettingsSchema.partial()).output(settingsSchema),
  /** Changes the learner's study settings from now on; due dates already given stay. */
  changePreset: call.input(z.object({ event, preset: presetSchema })).output(settingsSchema),
};
