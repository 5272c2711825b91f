import { useEffect, useEffectEvent } from 'react';

/** What is to be read now. */
export interface Utterance {
  /** Which sentence it is: two may say the same. */
  index: number;
  text: string;
  voice: SpeechSynthesisVoice;
  rate: number;
}

/**
 * Reads a text with a voice for as long as it is given, and again when its voice or speed changes; undefined is silence.
 * @param onEnd once all of it was read.
 * @param onFault once the system could not read it.
 */
export function useReaderVoice(wanted: Utterance | undefined, onEnd: () => void, onFault: () => void): void {
  const end = useEffectEvent(onEnd);
  const fail = useEffectEvent(onFault);
  const { index, text, voice, rate } = wanted ?? {};
  useEffect(() => {
    if (text === undefined || !voice || rate === undefined) return;
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = rate;
    // A voice that is silenced says that it ended, too.
    let isOver = false;
    words.addEventListener('end', () => {
      if (!isOver) end();
    });
    words.addEventListener('error', () => {
      if (!isOver) fail();
    });
    const hush = () => speechSynthesis.cancel();
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
    // Some browsers go on reading when the page is gone.
    window.addEventListener('pagehide', hush);
    return () => {
      window.removeEventListener('pagehide', hush);
      isOver = true;
      speechSynthesis.cancel();
    };
  }, [index, text, voice, rate]);
}
