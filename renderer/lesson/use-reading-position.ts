import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, type RefObject } from 'react';
import type { LessonView } from '#core/contract/library.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';

/** Milliseconds a paragraph has to be the one being read before it is kept. */
const SETTLED_MS = 2_000;

/** The strip of the window that is being read: below the bar, above the middle. */
const READING_STRIP = '-64px 0px -55% 0px';

/** Keeps the paragraph being read, a moment after scrolling stops, and when the page is hidden or left. */
export function useReadingPosition(article: RefObject<HTMLElement | null>, view: LessonView): void {
  const { mutate } = useMutation(api.study.keepPosition.mutationOptions());
  const lesson = view.id;
  const first = view.sections[0];
  const kept = useRef(
    placeOf(view.position?.section ?? first?.id, view.position?.block ?? first?.blocks[0]?.id),
  );

  useEffect(() => {
    const blocks = [...(article.current?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
    const inStrip = new Set<Element>();
    let current = kept.current;
    let timer = 0;
    const keep = () => {
      window.clearTimeout(timer);
      if (current === kept.current) return;
      kept.current = current;
      const [section = '', block = ''] = current.split(' ');
      mutate({ event: newEventId(), lesson, section, block });
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.isIntersecting) inStrip.add(entry.target);
          else inStrip.delete(entry.target);
        }
        const reading = blocks.find((block) => inStrip.has(block));
        if (!reading) return;
        current = placeOf(reading.dataset['section'], reading.dataset['block']);
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, SETTLED_MS);
      },
      { rootMargin: READING_STRIP },
    );
    for (const block of blocks) observer.observe(block);
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', keepWhenHidden);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', keepWhenHidden);
      keep();
    };
  }, [article, lesson, mutate]);
}

function placeOf(section = '', block = ''): string {
  return `${section} ${block}`;
}
