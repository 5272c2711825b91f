import type { LessonView } from '#core/contract/library.ts';

export interface RestingPlace {
  section: string;
  block: string;
}

/**
 * The paragraph a reader is brought back to: where reading stopped, unless that is the very beginning, no longer
 * exists, or the whole lesson is read.
 */
export function restingPlace(view: Pick<LessonView, 'position' | 'sections'>): RestingPlace | undefined {
  const { position, sections } = view;
  if (!position || sections.every(({ read }) => read)) return undefined;
  const index = sections.findIndex(({ id }) => id === position.section);
  const block = sections[index]?.blocks.findIndex(({ id }) => id === position.block) ?? -1;
  if (block < 0 || (index === 0 && block === 0)) return undefined;
  return position;
}
