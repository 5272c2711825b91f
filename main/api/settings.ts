import { readSettings, recordDeed } from './context.ts';
import { api } from './implement.ts';

export const settingsHandlers = {
  changeDevice: api.settings.changeDevice.handler(async ({ context, input }) => {
    await context.data.changeSettings(input);
    return readSettings(context);
  }),
  changePreset: api.settings.changePreset.handler(async ({ context, input }) => {
    const { event, preset } = input;
    await recordDeed(context, { kind: 'preset-changed', id: event, preset });
    return readSettings(context);
  }),
};
