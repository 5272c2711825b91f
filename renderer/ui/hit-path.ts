import type { Hit } from '#core/contract/search.ts';
import { browsePath, explorePath, glossaryPath, lessonPath, PATHS } from './paths.ts';
import { blockPath, sectionPath } from './section-path.ts';

/**
 * Where what was found is looked at: a card in the browser, a term in the glossary, an event on the timeline, all else where
 * lessons tell it.
 */
export function hitPath({ kind, id, title, reading }: Hit): string {
  if (kind === 'card') return browsePath(`card:${id}`);
  if (kind === 'term') return glossaryPath(id);
  if (kind === 'event') {
    const filter = new URLSearchParams({ events: 'all', find: title.text });
    return `${explorePath('timeline')}?${filter.toString()}`;
  }
  if (!reading) return PATHS.progress;
  const { lesson, section, block } = reading;
  if (section === null) return lessonPath(lesson);
  return block === null ? sectionPath(lesson, section) : blockPath(lesson, section, block);
}
