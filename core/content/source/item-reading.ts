import type { RichText } from '#core/content/inline.ts';
import type { Context } from './context.ts';
import type { Entry } from './shape.ts';

/** What is written of an item, with a reader of its texts. */
export interface Reading {
  entry: Entry<unknown>;
  context: Context;
  rich: (words: string, ...path: PropertyKey[]) => RichText;
}

/** Reports what cannot be asked, at a field of the item. */
export function fault({ entry, context }: Reading, cause: string, ...path: PropertyKey[]): void {
  context.report.fault(entry.placeOf(...path), cause);
}

/** Reads a part of an item as if it stood by itself. */
export function readingOf({ entry, context, rich }: Reading, ...path: PropertyKey[]): Reading {
  return {
    context,
    entry: { value: entry.value, placeOf: (...rest) => entry.placeOf(...path, ...rest) },
    rich: (words, ...rest) => rich(words, ...path, ...rest),
  };
}
