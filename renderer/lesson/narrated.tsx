import type { ReactNode, RefObject } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { languageName } from '#renderer/ui/language-name.ts';
import { t } from '#renderer/i18n/t.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { NarrationContext, READ_ALOUD_BUTTON } from './narration.ts';
import { NarrationBar } from './narration-bar.tsx';
import { placeOnScreen } from './spoken-range.ts';
import { useDeviceSettings } from './use-device-settings.ts';
import { useNarrator } from './use-narrator.ts';

interface NarratedProps {
  view: LessonView;
  article: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** A lesson that can be read aloud. Escape ends it. */
export function Narrated({ view, article, children }: NarratedProps) {
  const { device, change } = useDeviceSettings();
  const language = view.language ?? device?.language ?? 'en';
  const rate = device?.speechRate ?? 1;
  const narrator = useNarrator(view, article, language, rate);
  const { voice, isOn, isPlaying, hasFailed, readFrom } = narrator;
  const stop = () => {
    narrator.stop();
    document.getElementById(READ_ALOUD_BUTTON)?.focus({ preventScroll: true });
  };
  useShortcuts({ Escape: isOn ? stop : undefined });
  const toggle = () => {
    if (isOn) return narrator.setPlaying(!isPlaying);
    const focused = document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset;
    const { section, block } = focused ?? {};
    const place = section && block ? { section, block } : article.current && placeOnScreen(article.current);
    if (place) readFrom(place.section, place.block);
  };
  const fault = voice
    ? hasFailed
      ? t('lesson.read-aloud.failed', { voice: voice.name })
      : undefined
    : t('lesson.read-aloud.no-voice', { language: languageName(language) });
  return (
    <NarrationContext value={{ readFrom, toggle }}>
      {children}
      {isOn && (
        <NarrationBar
          fault={fault}
          canRead={voice !== undefined}
          isPlaying={isPlaying}
          rate={rate}
          onRate={(speechRate) => change({ speechRate })}
          onPlay={narrator.setPlaying}
          onStep={narrator.step}
          onStop={stop}
        />
      )}
    </NarrationContext>
  );
}
