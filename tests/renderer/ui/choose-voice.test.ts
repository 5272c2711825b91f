import { describe, expect, it } from 'vitest';
import { chooseVoice } from '#renderer/ui/choose-voice.ts';

const voice = (lang: string, fields: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...fields,
});

describe('chooseVoice', () => {
  it('takes only voices of this computer', () => {
    expect(chooseVoice([voice('en-GB', { localService: false })], 'en')).toBeUndefined();
  });

  it('takes only voices of the language', () => {
    expect(chooseVoice([voice('de-DE', { default: true }), voice('fr-FR')], 'en')).toBeUndefined();
  });

  it('prefers the very country, then the choice of the system', () => {
    const [american, british, chosen] = [voice('en-US'), voice('en_GB'), voice('en-AU', { default: true })];
    expect(chooseVoice([american, chosen, british], 'en-GB')).toBe(british);
    expect(chooseVoice([american, chosen, british], 'en')).toBe(chosen);
    expect(chooseVoice([american, british], 'en-IN')).toBe(american);
  });
});
