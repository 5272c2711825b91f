const GAP = /\{\{([a-z0-9]+(?:-[a-z0-9]+)*)\}\}/;

/** Splits `words {{gap}} words` into what stands between the gaps and their names, in order. */
export function splitGaps(text: string): ({ text: string } | { gap: string })[] {
  return text
    .split(GAP)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { gap: piece }))
    .filter((part) => 'gap' in part || part.text !== '');
}
