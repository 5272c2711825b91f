/** Longest words a card or note is named by in a sentence. */
const LONGEST_NAME = 60;

/** A card's or note's words, short enough to stand in a sentence; cut at a word. */
export function shortName(label: string): string {
  const words = label.replaceAll(/\s+/g, ' ').trim();
  if (words.length <= LONGEST_NAME) return words;
  const cut = words.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME)}…`;
}
