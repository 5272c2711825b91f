/** What there is to be found, in the order it is shown in. */
export const HIT_KINDS = ['lesson', 'section', 'term', 'card', 'event', 'concept'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Characters of a search through everything. */
export const MAX_WORDS_CHARS = 200;

/** Hits of one kind that are shown at most. */
export const MAX_HITS = 100;
