/** Brings an element of the page to the top and gives it the focus. Does nothing where there is none of that id. */
export function goToAnchor(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
