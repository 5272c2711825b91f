/** Brings a paragraph of the lesson into the middle of the window and gives the focus to its menu. */
export function goToBlock({ section, block }: { section: string; block: string }): void {
  const place = `[data-section="${CSS.escape(section)}"][data-block="${CSS.escape(block)}"]`;
  const target = document.querySelector<HTMLElement>(place);
  if (!target) return;
  target.scrollIntoView({ block: 'center' });
  target.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}
