/** Colours a passage of a lesson can be marked in. */
export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Characters of the learner's own note on a passage. */
export const MAX_HIGHLIGHT_NOTE = 2000;

/** Characters that can be marked in one paragraph. */
export const MAX_QUOTE = 5000;

/** Paragraphs that can be marked at once. */
export const MAX_MARKED_AT_ONCE = 200;

/** Characters a bookmark keeps of its paragraph. */
export const MAX_BOOKMARK_WORDS = 120;
