import { useSyncExternalStore } from 'react';

const NO_VOICES: readonly SpeechSynthesisVoice[] = [];

let known = NO_VOICES;

/** The browser makes a new list at each look; one that says the same is the same. */
function readVoices(): readonly SpeechSynthesisVoice[] {
  if (!('speechSynthesis' in window)) return NO_VOICES;
  const voices = speechSynthesis.getVoices();
  if (nameVoices(voices) !== nameVoices(known)) known = voices;
  return known;
}

function nameVoices(voices: readonly SpeechSynthesisVoice[]): string {
  return voices.map(({ voiceURI, lang }) => `${voiceURI} ${lang}`).join('|');
}

function watchVoices(onChange: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', onChange);
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange);
}

/** The system's voices. They are found some time after the page is there. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  return useSyncExternalStore(watchVoices, readVoices);
}
