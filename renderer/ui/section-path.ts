import { lessonPath } from './paths.ts';

/** The id of a section's element in the reader: the last part of its global id. */
export function sectionAnchor(section: string): string {
  return section.slice(section.lastIndexOf('/') + 1);
}

/** The reader at one block of a section. */
export function blockPath(lesson: string, section: string, block: string): string {
  return `${sectionPath(lesson, section)}.${block}`;
}

/** The reader at one section of a lesson. */
export function sectionPath(lesson: string, section: string): string {
  return `${lessonPath(lesson)}#${sectionAnchor(section)}`;
}
