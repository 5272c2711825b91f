import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { isAt, useAnnotations } from './annotations.ts';
import { cardPath } from './card-path.ts';
import { focusedPassage, readPicked } from './picked-passage.ts';
import { SelectionToolbar } from './selection-toolbar.tsx';
import { usePicked } from './use-picked.ts';

/** What is selected in the lesson can be marked; with keys, also the paragraph that has the focus. */
export function SelectionLayer({ article }: { article: RefObject<HTMLElement | null> }) {
  const { lesson, bookmarks, mark, open, keep } = useAnnotations();
  const [, navigate] = useLocation();
  useClicked(article, open);
  const [picked, dismiss] = usePicked(article);
  const target = () => (article.current && readPicked(article.current)) ?? focusedPassage();
  const markTarget = (isNoted: boolean) => {
    const passage = target();
    if (!passage) return;
    mark(passage, 'yellow', isNoted);
    dismiss();
  };
  useShortcuts({
    h: () => markTarget(false),
    n: () => markTarget(true),
    c: () => {
      const passage = target();
      if (passage) navigate(cardPath(lesson, passage, passage.words, 'back'));
    },
    b: () => {
      const passage = target();
      if (!passage) return;
      const { section, block } = passage;
      keep({ section, block }, !bookmarks.some((each) => isAt(each, section, block)));
    },
  });
  return picked && <SelectionToolbar picked={picked} onDone={dismiss} />;
}

/** Opens a highlight that is clicked: a shortcut for the mouse; with keys the menu of its paragraph does it. */
function useClicked(article: RefObject<HTMLElement | null>, open: (highlight: string) => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const element = article.current;
    const onClick = ({ target }: MouseEvent) => {
      const clicked = target instanceof Element && target.closest<HTMLElement>('[data-highlight]');
      const highlight = clicked ? clicked.dataset['highlight'] : undefined;
      if (highlight !== undefined && window.getSelection()?.isCollapsed !== false) latest.current(highlight);
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [article]);
}
