import type { Passage } from './annotations.ts';

/** A passage with its words. */
export interface SaidPassage extends Passage {
  words: string;
}

/** Part of a selection in order: by paragraph one passage, from its first word to its last. What has no words is left out. */
export function passagesOf(parts: readonly SaidPassage[]): SaidPassage[] {
  const passages: SaidPassage[] = [];
  for (const part of parts) {
    const last = passages.at(-1);
    if (last?.section === part.section && last.block === part.block) {
      passages[passages.length - 1] = { ...last, end: part.end, words: last.words + between(last, part) };
    } else {
      passages.push(part);
    }
  }
  return passages
    .map((passage) => ({ ...passage, words: passage.words.trim() }))
    .filter(({ words }) => words !== '');
}

/** The words of the next part; where something lies before them, such as the end of a list's entry, after a blank. */
function between(before: SaidPassage, { start, words }: SaidPassage): string {
  return before.end < start ? ` ${words}` : words;
}

/** The words of passages, a paragraph each. */
export function wordsOf(passages: readonly SaidPassage[]): string {
  return passages.map(({ words }) => words).join('\n\n');
}
