import { useEffect, useState, type RefObject } from 'react';
import { readPicked, type Picked } from './picked-passage.ts';

/** Milliseconds a selection has to rest before it is offered to be marked. */
const RESTED_MS = 200;

/** The words selected in the lesson, once the selection rests. */
export function usePicked(article: RefObject<HTMLElement | null>): [Picked | undefined, () => void] {
  const [picked, setPicked] = useState<Picked>();
  useEffect(() => {
    let timer = 0;
    let isHeld = false;
    const read = () => setPicked(article.current ? readPicked(article.current) : undefined);
    const wait = () => {
      window.clearTimeout(timer);
      if (!isHeld) timer = window.setTimeout(read, RESTED_MS);
    };
    const onHold = ({ target }: PointerEvent) => {
      isHeld = !(target instanceof Element && target.closest('[role=toolbar]'));
    };
    const onLetGo = () => {
      isHeld = false;
      wait();
    };
    document.addEventListener('selectionchange', wait);
    document.addEventListener('pointerdown', onHold);
    document.addEventListener('pointerup', onLetGo);
    document.addEventListener('pointercancel', onLetGo);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
      document.removeEventListener('pointerdown', onHold);
      document.removeEventListener('pointerup', onLetGo);
      document.removeEventListener('pointercancel', onLetGo);
    };
  }, [article]);
  const dismiss = () => {
    window.getSelection()?.removeAllRanges();
    setPicked(undefined);
  };
  return [picked, dismiss];
}
