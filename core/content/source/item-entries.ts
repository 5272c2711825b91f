import { hashText } from '#core/id.ts';
import type { Context } from './context.ts';
import { normaliseWords } from './rich-text.ts';
import type { Entry } from './shape.ts';

/** An id made of an entry's words: it stays when entries come and go, and says nothing of where the entry belongs. */
export function entryId(words: string): string {
  return hashText(words).toString(16).padStart(8, '0');
}

/** Reports words that stand in a list twice: nobody could tell them apart. */
export function reportRepeated(
  texts: readonly string[],
  field: string,
  { placeOf }: Entry<unknown>,
  { report }: Context,
): void {
  const seen = new Set<string>();
  for (const [index, words] of texts.entries()) {
    const key = normaliseWords(words) || words;
    if (seen.has(key)) report.fault(placeOf(field, index), `"${words}" stands among the ${field} twice`);
    seen.add(key);
  }
}
