import { blockPath } from '#renderer/ui/section-path.ts';
import { TEXT_CHARS } from './limits.ts';

/** The paragraph of a lesson that the words of a note are from, by global ids. */
export interface LessonPlace {
  lesson: string;
  section: string;
  block: string;
}

/** What a note made from a lesson is tagged with, so that it is found with the others: the lesson's own id. */
export function lessonTag({ lesson }: LessonPlace): string {
  const id = lesson.slice(lesson.lastIndexOf('/') + 1).replaceAll(/[\s"]/g, '-');
  return id.slice(0, TEXT_CHARS.tag);
}

/** The way back to the paragraph. */
export function placePath({ lesson, section, block }: LessonPlace): string {
  return blockPath(lesson, section, block);
}
