import type { Catalogue } from '#core/content/catalogue.ts';
import type { MarksView } from '#core/contract/cards.ts';
import type { Progress } from '#core/study/progress.ts';

/** How a card is marked, on a study day. */
export function viewMarks({ marks }: Progress, card: string, day: number): MarksView {
  const { suspended, buriedUntil, flag, marked, tags, remark } = marks.get(card) ?? {};
  return {
    isSuspended: suspended === true,
    isBuried: (buriedUntil ?? day) > day,
    flag: flag ?? 0,
    isMarked: marked === true,
    tags: [...(tags ?? [])],
    remark: remark ?? '',
  };
}

/** The language of a card's or lesson's words: that of its pack. Nobody says what own notes are written in. */
export function languageOf({ packs }: Catalogue, id: string): { language?: string } {
  const pack = packs.find((each) => id.startsWith(`${each.id}/`));
  return pack && pack.language !== 'und' ? { language: pack.language } : {};
}
