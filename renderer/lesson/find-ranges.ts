import { findWords } from './find-words.ts';

/** What is read as one text. */
const RUN = 'p, li, h1, h2, h3, h4, figcaption, dt, dd, label, td, th, div';

/** What is not the lesson's own text: numbers of sources, notes beside it, controls. */
const LEFT_OUT = 'sup, [role=note], [aria-hidden=true], [data-left-out], button';

/** Where words stand in what can be seen of an element, in the order of the page. */
export function findRanges(element: HTMLElement, wanted: string): Range[] {
  return runsOf(element).flatMap((nodes) =>
    findWords(
      nodes.map(({ data }) => data),
      wanted,
    ).flatMap(({ start, end }) => {
      const [from, to] = [nodes[start.text], nodes[end.text]];
      if (!from || !to) return [];
      const range = document.createRange();
      range.setStart(from, start.at);
      range.setEnd(to, end.at);
      return [range];
    }),
  );
}

function runsOf(element: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const runs: Text[][] = [];
  let home: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(LEFT_OUT) || !isSeen(parent)) continue;
    const own = parent.closest(RUN);
    if (own === home) runs.at(-1)?.push(node);
    else runs.push([node]);
    home = own;
  }
  return runs;
}

/** What is only read out takes no more than a pixel. */
function isSeen(element: HTMLElement): boolean {
  const { width } = element.getBoundingClientRect();
  return width > 1;
}
