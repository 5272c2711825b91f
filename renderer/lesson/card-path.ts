import { newNotePath } from '#renderer/ui/paths.ts';

/** Characters of a side of a card; what is longer is no card. */
const SIDE_CHARS = 5_000;

/** The editor with words of a lesson as one side of a new card, and the way back to their paragraph. */
export function cardPath(
  lesson: string,
  { section, block }: { section: string; block: string },
  words: string,
  side: 'front' | 'back',
): string {
  return newNotePath({ [side]: words.slice(0, SIDE_CHARS), lesson, section, block });
}
