import { sectionAnchor } from '#renderer/ui/section-path.ts';
import { NARRATION_BAR } from './narration.ts';
import { isPartlySeen, scrollToSee } from './scroll-to-see.ts';
import type { Spoken } from './spoken.ts';

/** Where a sentence stands on the page now; undefined where it does not. What is marked may cut its words anew at any time. */
export function findSpoken(article: HTMLElement, { section, place }: Spoken): Range | undefined {
  const range = document.createRange();
  if (!place) {
    const title = document.getElementById(sectionAnchor(section));
    if (title) range.selectNodeContents(title);
    return title ? range : undefined;
  }
  const { block, start, end } = place;
  const home = `[data-section="${CSS.escape(section)}"][data-block="${CSS.escape(block)}"]`;
  const pieces = [...article.querySelectorAll<HTMLElement>(`${home} [data-at]`)];
  const first = pieces.findLast((piece) => Number(piece.dataset['at']) <= start);
  const last = pieces.findLast((piece) => Number(piece.dataset['at']) < end);
  if (!first?.firstChild || !last?.firstChild) return undefined;
  range.setStart(first.firstChild, within(first, start));
  range.setEnd(last.firstChild, within(last, end));
  return range;
}

function within(piece: HTMLElement, at: number): number {
  return Math.min(at - Number(piece.dataset['at']), piece.textContent?.length ?? 0);
}

/** The section and block that are being read: the first whose end is below the bar at the top. */
export function placeOnScreen(article: HTMLElement): { section: string; block: string } | undefined {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')];
  const shown = blocks.find((block) => block.getBoundingClientRect().bottom > BAR_PX);
  const { section, block } = shown?.dataset ?? {};
  return section === undefined || block === undefined ? undefined : { section, block };
}

/** Pixels the bar at the top covers. */
export const BAR_PX = 64;

/** Pixels left between a sentence and the controls of what is read aloud. */
const GAP_PX = 12;

/** Whether any of a sentence can be seen: whoever scrolled away from it is not fetched back. */
export function isInView(range: Range): boolean {
  return isPartlySeen(range.getBoundingClientRect(), clearOfBars());
}

/** Brings a sentence to where no bar covers it; without a movement where none is wanted. */
export function bringIntoView(range: Range): void {
  const top = scrollToSee(range.getBoundingClientRect(), clearOfBars());
  if (top === 0) return;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top, behavior: isStill ? 'auto' : 'smooth' });
}

/** What is between the bar at the top and the controls, which are taller where they say what is wrong. */
function clearOfBars(): { top: number; bottom: number } {
  const controls = document.getElementById(NARRATION_BAR)?.getBoundingClientRect();
  return { top: BAR_PX, bottom: (controls?.top ?? window.innerHeight) - GAP_PX };
}
