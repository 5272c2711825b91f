import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { chooseVoice } from '#renderer/ui/choose-voice.ts';
import { useVoices } from '#renderer/ui/use-voices.ts';
import { firstSpoken, spokenOf } from './spoken.ts';
import { bringIntoView, findSpoken, isInView } from './spoken-range.ts';
import { useReaderVoice } from './use-reader-voice.ts';

/** Name under which the style sheet draws the sentence that is read. */
const SPOKEN = 'lesson-spoken';

/**
 * Reads a lesson aloud sentence by sentence with a voice of this computer, and draws the one that is read. Silent until
 * asked; a pause goes on at the beginning of its sentence.
 * @param language BCP 47 tag of the lesson.
 */
export function useNarrator(
  view: LessonView,
  article: RefObject<HTMLElement | null>,
  language: string,
  rate: number,
) {
  const voice = chooseVoice(useVoices(), language);
  const spoken = useMemo(() => spokenOf(view.sections, language), [view.sections, language]);
  const [at, setAt] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isFollowed = useRef(true);
  const text = at === undefined ? undefined : spoken[at]?.text;

  const go = (index: number) => {
    isFollowed.current = true;
    setFailed(false);
    setAt(Math.max(0, Math.min(index, spoken.length - 1)));
  };
  const stop = () => {
    setAt(undefined);
    setPlaying(false);
    setFailed(false);
  };
  useReaderVoice(
    isPlaying && voice && at !== undefined && text !== undefined
      ? { index: at, text, voice, rate }
      : undefined,
    () => {
      if (at === undefined || at + 1 >= spoken.length) return stop();
      // Whoever scrolled away from what is read is not fetched back.
      isFollowed.current = isSeen(article.current, spoken[at]);
      setAt(at + 1);
    },
    () => {
      setPlaying(false);
      setFailed(true);
    },
  );
  useEffect(() => {
    const sentence = at === undefined ? undefined : spoken[at];
    const range = sentence && article.current ? findSpoken(article.current, sentence) : undefined;
    if (!range) return;
    if ('highlights' in CSS) CSS.highlights.set(SPOKEN, new Highlight(range));
    if (isFollowed.current) bringIntoView(range);
    return () => {
      if ('highlights' in CSS) CSS.highlights.delete(SPOKEN);
    };
  }, [article, at, spoken]);

  return {
    voice,
    isOn: at !== undefined,
    isPlaying,
    hasFailed,
    /** Begins at a section or one of its blocks. */
    readFrom: (section: string, block?: string) => {
      go(firstSpoken(spoken, section, block));
      setPlaying(true);
    },
    setPlaying: (wanted: boolean) => {
      setFailed(false);
      setPlaying(wanted);
    },
    /** Goes `by` sentences on, or back where it is negative. */
    step: (by: number) => go((at ?? 0) + by),
    stop,
  };
}

function isSeen(
  article: HTMLElement | null,
  sentence: Parameters<typeof findSpoken>[1] | undefined,
): boolean {
  const range = article && sentence ? findSpoken(article, sentence) : undefined;
  return range !== undefined && isInView(range);
}
