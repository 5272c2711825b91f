import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { LiveText } from '#renderer/ui/live-text.tsx';
import { t } from '#renderer/i18n/t.ts';
import { useShortcuts } from '#renderer/ui/use-shortcuts.ts';
import { isAt, useAnnotations } from './annotations.ts';
import { cardPath } from './card-path.ts';
import { wordsOf, type SaidPassage } from './passages.ts';
import { focusedPassage, readPicked } from './picked-passage.ts';
import { SelectionToolbar } from './selection-toolbar.tsx';
import { useExtendSelection } from './use-extend-selection.ts';
import { usePicked } from './use-picked.ts';

/** What is selected in the lesson can be marked; with keys, also the paragraph that has the focus. */
export function SelectionLayer({ article }: { article: RefObject<HTMLElement | null> }) {
  const { lesson, bookmarks, mark, open, keep } = useAnnotations();
  const [, navigate] = useLocation();
  useClicked(article, open);
  useExtendSelection(article);
  const [picked, dismiss] = usePicked(article);
  const count = picked?.passages.length ?? 0;
  const targets = (): readonly SaidPassage[] => {
    const selected = article.current && readPicked(article.current);
    const focused = selected ? undefined : focusedPassage();
    return selected?.passages ?? (focused ? [focused] : []);
  };
  const markTargets = (isNoted: boolean) => {
    const passages = targets();
    if (passages.length === 0) return;
    mark(passages, 'yellow', isNoted);
    dismiss();
  };
  useShortcuts({
    h: () => markTargets(false),
    n: () => markTargets(true),
    c: () => {
      const passages = targets();
      const [first] = passages;
      if (first) navigate(cardPath(lesson, first, wordsOf(passages), 'back'));
    },
    b: () => {
      const [passage] = targets();
      if (!passage) return;
      const { section, block } = passage;
      keep({ section, block }, !bookmarks.some((each) => isAt(each, section, block)));
    },
  });
  return (
    <>
      {picked && <SelectionToolbar picked={picked} onDone={dismiss} />}
      <LiveText>{count > 1 ? t('lesson.mark.selection', { count }) : ''}</LiveText>
    </>
  );
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
