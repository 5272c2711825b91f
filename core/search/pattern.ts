import { foldText } from './normalise.ts';

/*
 * Words as a search holds them: `*` stands for any letters, `\*` for a star and `\\` for a backslash. In a search as it
 * is typed a backslash before anything else is a backslash.
 */

/** What is tested is {@link normalise}d. */
export type TextTest = (text: string) => boolean;

/** Writes a plain text as a pattern that stands for just that text. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\*]/g, String.raw`\$&`);
}

/** The plain texts between the stars of a pattern, ready to be looked for. */
function piecesOf(pattern: string): string[] {
  const pieces = [''];
  for (const [part] of pattern.matchAll(/\\[\\*]|[^]/gu)) {
    if (part === '*') pieces.push('');
    else
      pieces.push((pieces.pop() ?? '') + (part.length > 1 && part.startsWith('\\') ? part.slice(1) : part));
  }
  const folded = pieces.map(foldText);
  folded[0] = folded[0]?.trimStart() ?? '';
  folded.push((folded.pop() ?? '').trimEnd());
  return folded;
}

/** A test whether a text holds what a pattern stands for. */
export function containsPattern(pattern: string): TextTest {
  const [only = '', ...more] = piecesOf(pattern);
  if (more.length === 0) return (text) => text.includes(only);
  const pieces = [only, ...more];
  return (text) => findInOrder(text, pieces, 0) !== -1;
}

/** A test whether a text as a whole is what a pattern stands for. */
export function isPattern(pattern: string): TextTest {
  const [first = '', ...more] = piecesOf(pattern);
  const last = more.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    const end = findInOrder(text, more, first.length);
    return end !== -1 && end <= text.length - last.length;
  };
}

/** Where the last of some pieces ends when each is taken as early as can be; -1 when one is missing. */
function findInOrder(text: string, pieces: readonly string[], from: number): number {
  let end = from;
  for (const piece of pieces) {
    const at = text.indexOf(piece, end);
    if (at === -1) return -1;
    end = at + piece.length;
  }
  return end;
}
