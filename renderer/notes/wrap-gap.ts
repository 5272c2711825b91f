/** A text with a part of it chosen, as a text field has it. */
export interface ChosenText {
  text: string;
  start: number;
  end: number;
}

const GAP_NUMBER = /\{\{c(\d+)::/g;

/** Makes the chosen words the next gap; where none are, puts an empty one there, with the caret inside. */
export function wrapGap({ text, start, end }: ChosenText): ChosenText {
  const numbers = [...text.matchAll(GAP_NUMBER)].map(([, number]) => Number(number));
  const opening = `{{c${Math.max(0, ...numbers) + 1}::`;
  const words = text.slice(start, end);
  // Blanks at the ends of what was chosen belong to the sentence, not to the gap.
  const lead = words.length - words.trimStart().length;
  const [from, to] = words.trim() === '' ? [start, start] : [start + lead, start + words.trimEnd().length];
  const wrapped = `${text.slice(0, from)}${opening}${text.slice(from, to)}}}${text.slice(to)}`;
  const caret = from + opening.length;
  return from === to
    ? { text: wrapped, start: caret, end: caret }
    : { text: wrapped, start: caret + (to - from) + 2, end: caret + (to - from) + 2 };
}
