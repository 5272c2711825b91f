import { DAY_MS } from '#core/time.ts';
import type { CardChange } from './event.ts';
import type { CardMarks, CardProgress, Progress } from './progress.ts';

/** Whether a card is not to be asked on a study day: suspended, or buried until a later one. */
export function isPaused(progress: Progress, card: string, day: number): boolean {
  const marks = progress.marks.get(card);
  return marks !== undefined && (marks.suspended === true || (marks.buriedUntil ?? day) > day);
}

/** Applies what a learner's deed does to the marks of one card. */
export function changeMarks(progress: Progress, card: string, change: CardChange): void {
  const { suspended, buriedUntil, flag, marked, addTags, removeTags } = change;
  const before = progress.marks.get(card) ?? {};
  const tags = new Set(before.tags);
  for (const tag of removeTags ?? []) tags.delete(tag);
  for (const tag of addTags ?? []) tags.add(tag);
  tidyMarks(progress, card, {
    suspended: suspended ?? before.suspended,
    buriedUntil: buriedUntil === undefined ? before.buriedUntil : (buriedUntil ?? undefined),
    flag: flag ?? before.flag,
    marked: marked ?? before.marked,
    tags: [...tags].toSorted(),
    remark: before.remark,
  });
}

/** Applies what a learner's deed does to the schedule of one card. */
export function changeSchedule(progress: Progress, card: string, { dueOn, forgotten }: CardChange): void {
  if (forgotten) {
    progress.cards.delete(card);
    return;
  }
  const known = progress.cards.get(card);
  if (dueOn !== undefined && known?.phase === 'review') {
    const intervalDays = Math.max(1, dueOn - lastDayOf(known));
    const movedFrom = known.movedFrom ?? known.intervalDays;
    progress.cards.set(card, { ...known, due: dueOn * DAY_MS, intervalDays, movedFrom });
  }
}

/**
 * Whether all a deed did to schedules was to move due days: taken back right after a rating, that leaves what the rating
 * gave, and nothing has to be folded anew.
 */
export function isMove({ dueOn, forgotten }: CardChange): boolean {
  return dueOn !== undefined && !forgotten;
}

/** Puts a card back on the day its last rating gave. */
export function takeBackMove(progress: Progress, card: string): void {
  const known = progress.cards.get(card);
  if (known?.movedFrom === undefined) return;
  const { movedFrom: intervalDays, ...rest } = known;
  progress.cards.set(card, { ...rest, intervalDays, due: (lastDayOf(known) + intervalDays) * DAY_MS });
}

function lastDayOf({ lastReview }: CardProgress): number {
  return Math.floor(lastReview / DAY_MS);
}

interface LooseMarks {
  suspended?: boolean | undefined;
  buriedUntil?: number | undefined;
  flag?: number | undefined;
  marked?: boolean | undefined;
  tags?: readonly string[] | undefined;
  remark?: string | undefined;
}

/** Keeps marks without what is not set, and none where nothing is: the fold gives one form for one state. */
export function tidyMarks(progress: Progress, card: string, marks: LooseMarks): void {
  const { suspended, buriedUntil, flag, marked, tags, remark } = marks;
  const kept: CardMarks = {
    ...(suspended ? { suspended: true } : {}),
    ...(buriedUntil === undefined ? {} : { buriedUntil }),
    ...(flag ? { flag } : {}),
    ...(marked ? { marked: true } : {}),
    ...(tags && tags.length > 0 ? { tags } : {}),
    ...(remark ? { remark } : {}),
  };
  if (Object.keys(kept).length === 0) progress.marks.delete(card);
  else progress.marks.set(card, kept);
}
