import { useEffect, useRef } from 'react';
import type { CardView } from '#core/contract/cards.ts';
import type { DeviceSettings } from '#core/contract/settings.ts';
import { languageName } from '#renderer/ui/language-name.ts';
import { t } from '#renderer/i18n/t.ts';
import { chooseVoice } from '#renderer/ui/choose-voice.ts';
import { useVoices } from '#renderer/ui/use-voices.ts';
import { answerText, questionText } from './speech-text.ts';

export interface Speech {
  /** Reads the side shown, from its beginning. */
  speak: () => void;
  /** Why it cannot be read; undefined where it can. */
  fault: string | undefined;
}

/**
 * Reads cards aloud with a voice of this computer, in the card's own language. By itself only where the settings say so,
 * and never while the page is hidden; any key ends it, so that it never speaks against a screen reader for long.
 */
export function useSpeech(
  card: CardView | null,
  showing: string,
  isTurned: boolean,
  settings: Pick<DeviceSettings, 'language' | 'readAloud' | 'speechRate'>,
  onFault: (fault: string) => void,
): Speech {
  const voices = useVoices();
  const language = card?.language ?? settings.language;
  const voice = chooseVoice(voices, language);
  const text = card ? (isTurned ? answerText(card) : questionText(card)) : '';
  const fault = voice ? undefined : t('review.speech.no-voice', { language: languageName(language) });

  const speak = () => {
    if (fault !== undefined) onFault(fault);
    if (!voice || text === '' || document.visibilityState !== 'visible') return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = settings.speechRate;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };
  const latestSpeak = useRef(speak);
  useEffect(() => {
    latestSpeak.current = speak;
  });
  const canSpeak = voice !== undefined;
  useEffect(() => {
    if (settings.readAloud && canSpeak) latestSpeak.current();
    return silence;
  }, [showing, isTurned, settings.readAloud, canSpeak]);

  useEffect(() => {
    const hush = () => {
      if (document.visibilityState !== 'visible') silence();
    };
    document.addEventListener('keydown', silence, { capture: true });
    document.addEventListener('visibilitychange', hush);
    return () => {
      document.removeEventListener('keydown', silence, { capture: true });
      document.removeEventListener('visibilitychange', hush);
    };
  }, []);
  return { speak, fault };
}

function silence(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
