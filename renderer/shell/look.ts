import type { DeviceSettings } from '#core/contract/settings.ts';
import { setLanguage } from '#renderer/i18n/language.ts';

const STORAGE_KEY = 'common-orbit-look';

/** Puts the device's look on the page, and remembers it so that the next start does not flash in another one. */
export function applyLook({ theme, textSize, density, language }: DeviceSettings): void {
  const { documentElement } = document;
  documentElement.dataset.theme = theme;
  documentElement.dataset.text = textSize;
  documentElement.dataset.density = density;
  documentElement.lang = language;
  setLanguage(language);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ theme, textSize, density }));
  } catch {
    // Storage is switched off in this browser: the look still comes from the host, a moment later.
  }
}

/** Puts on the look of the last start until the host has told the present one. */
export function recallLook(): void {
  try {
    const look = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as Partial<DeviceSettings>;
    if (look.theme) document.documentElement.dataset.theme = look.theme;
    if (look.textSize) document.documentElement.dataset.text = look.textSize;
    if (look.density) document.documentElement.dataset.density = look.density;
  } catch {
    // Nothing usable was remembered.
  }
}
