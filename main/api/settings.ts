import { readSettings } from './context.ts';
import { keepDeed } from './deeds.ts';
import { api, inTurn } from './implement.ts';

export const settingsHandlers = {
  changeDevice: api.settings.changeDevice.handler(async ({ context, input }) => {
    await context.data.changeSettings(input);
    return readSettings(context);
  }),
  changePreset: api.settings.changePreset.use(inTurn).handler(async ({ context, input }) => {
    const { event, preset } = input;
    await keepDeed(context, { kind: 'preset-changed', id: event, preset });
    return readSettings(context);
  }),
};
