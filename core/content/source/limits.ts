/*
 * Bounds on what one pack may hold. They are far above any real pack and low enough that the parsers, some of which
 * take quadratic time on hostile text, always end soon.
 */

/** Files in a pack folder. */
export const MAX_FILES = 2_000;
/** Characters in one YAML file. */
export const MAX_YAML_CHARS = 1_000_000;
/** Lexical tokens in one YAML file. */
export const MAX_YAML_TOKENS = 300_000;
/** Lists and maps within each other in a YAML file. */
export const MAX_YAML_DEPTH = 16;
/** Characters of one text in a YAML file. */
export const MAX_TEXT_CHARS = 2_000;
/** Fields of one entry told to be unknown. */
export const MAX_UNKNOWN_FIELDS = 10;
/** Characters in one lesson: ten thousand words. */
export const MAX_LESSON_CHARS = 60_000;
/** Characters between two blank lines of a lesson: a paragraph of six hundred words. */
export const MAX_PARAGRAPH_CHARS = 4_000;
/** Lines of one lesson, blank ones included. */
export const MAX_LESSON_LINES = 2_000;
/** Quotes and lists opened at the start of one line of a lesson, and directives open within each other. */
export const MAX_MARKDOWN_DEPTH = 6;
/** The same mark many times over, e.g. asterisks. */
export const MAX_MARK_RUN = 12;
/** Bytes of one picture. */
export const MAX_PICTURE_BYTES = 2_000_000;
/** Covered parts of one picture: more can hardly be told apart. */
export const MAX_MASKS = 30;
/** Problems listed; a pack with more is told that there are more. */
export const MAX_PROBLEMS = 500;
/** Characters of a local id: a global card id stays below what the journal takes. */
export const MAX_ID_CHARS = 60;
