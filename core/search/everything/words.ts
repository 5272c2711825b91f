import { normalise } from '#core/search/normalise.ts';

/** One word that has to occur. */
export interface SoughtWord {
  /** Normalised. */
  text: string;
  /** It has to end where the word in the text ends; the word being typed may go on. */
  isWhole: boolean;
}

/** Letters and figures; an apostrophe or a dot between them belongs to the word: `chang'e`, `1.5`. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of what was typed, each once. The last one is a beginning, for somebody may be in the middle of it. */
export function soughtWords(typed: string): SoughtWord[] {
  const texts: string[] = normalise(typed).match(WORD) ?? [];
  const last = texts.length - 1;
  return texts
    .map((text, index) => ({ text, isWhole: index < last }))
    .filter(({ text }, index) => texts.indexOf(text) === index || index === last);
}
