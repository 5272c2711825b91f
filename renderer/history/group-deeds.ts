import type { HistoryDeed } from '#core/contract/history.ts';

/** Deeds of one kind that followed each other, such as the answers of a sitting. */
export interface DeedGroup {
  /** Latest first. */
  deeds: readonly HistoryDeed[];
}

export interface HistoryDay {
  /** ISO date. */
  date: string;
  groups: readonly DeedGroup[];
}

/** A pause longer than this ends a sitting, milliseconds. */
const SITTING_MS = 30 * 60_000;
const GATHERED: readonly HistoryDeed['what'][] = ['rated', 'practised', 'answered'];

/** Deeds by study day, and on each day what belongs to one sitting together. Order is kept. */
export function groupDeeds(deeds: readonly HistoryDeed[]): HistoryDay[] {
  const days: { date: string; groups: { deeds: HistoryDeed[] }[] }[] = [];
  for (const deed of deeds) {
    let day = days.at(-1);
    if (day?.date !== deed.date) days.push((day = { date: deed.date, groups: [] }));
    const group = day.groups.at(-1);
    const last = group?.deeds.at(-1);
    if (group && last && isOneSitting(last, deed)) group.deeds.push(deed);
    else day.groups.push({ deeds: [deed] });
  }
  return days;
}

function isOneSitting(later: HistoryDeed, earlier: HistoryDeed): boolean {
  return (
    later.what === earlier.what &&
    GATHERED.includes(later.what) &&
    Math.abs(later.at - earlier.at) <= SITTING_MS
  );
}
