import { useEffect, type RefObject } from 'react';

const STEPS: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 };

/** What the arrows belong to while it has the focus. */
const OWN_ARROWS = 'input, textarea, select, [role=dialog], [role=menu]';

/** Shift with an arrow selects the paragraph that has the focus and the ones after or before it, one more each time. */
export function useExtendSelection(article: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = article.current;
    let reached: { from: HTMLElement; to: HTMLElement } | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, shiftKey, altKey, ctrlKey, metaKey } = event;
      const step = STEPS[key];
      if (!element || step === undefined || !shiftKey || altKey || ctrlKey || metaKey) return;
      if (!(target instanceof Element) || target.closest(OWN_ARROWS)) return;
      const from = target.closest<HTMLElement>('[data-block]');
      const blocks = [...element.querySelectorAll<HTMLElement>('[data-block]:has([data-at])')];
      if (!from || !blocks.includes(from)) return;
      const goesOn = reached?.from === from && window.getSelection()?.isCollapsed === false;
      const before = (goesOn ? reached?.to : undefined) ?? from;
      const to = blocks[blocks.indexOf(before) + step] ?? before;
      reached = { from, to };
      // On its way down: the button of the paragraph's menu would open it.
      event.preventDefault();
      event.stopPropagation();
      selectBlocks(from, to);
      to.scrollIntoView({ block: 'nearest' });
    };
    element?.addEventListener('keydown', onKeyDown, { capture: true });
    return () => element?.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [article]);
}

/** Selects all words from one paragraph to another, whichever comes first. */
function selectBlocks(one: HTMLElement, other: HTMLElement): void {
  const isDown = (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
  const [upper, lower] = isDown ? [one, other] : [other, one];
  const first = [...upper.querySelectorAll('[data-at]')].at(0)?.firstChild;
  const last = [...lower.querySelectorAll('[data-at]')].at(-1)?.firstChild;
  if (!first || !last) return;
  window.getSelection()?.setBaseAndExtent(first, 0, last, last.textContent?.length ?? 0);
}
