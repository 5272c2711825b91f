import { DAY_MS } from '#core/time.ts';

const HOUR_MS = 3_600_000;

/** Kept of each span: the newest backup of so many hours, days and weeks in which there is one. */
export const KEPT_BACKUPS = { hours: 24, days: 14, weeks: 8 } as const;

const RULES = [
  { spanMs: HOUR_MS, count: KEPT_BACKUPS.hours },
  { spanMs: DAY_MS, count: KEPT_BACKUPS.days },
  { spanMs: 7 * DAY_MS, count: KEPT_BACKUPS.weeks },
];

/**
 * Which of some backups stay. Spans without a backup are not counted, so that a clock that leaps ahead, or a computer that
 * was off for a year, removes nothing. Backups from beyond `now` were made under a wrong clock: they are thinned out among
 * themselves and never push out those that are dated rightly.
 * @param times when each was made, milliseconds since the epoch.
 */
export function chooseKeptBackups(times: readonly number[], now: number): Set<number> {
  const kept = new Set<number>();
  for (const group of [times.filter((at) => at <= now), times.filter((at) => at > now)]) {
    const newestFirst = group.toSorted((a, b) => b - a);
    for (const { spanMs, count } of RULES) {
      const spans = new Set<number>();
      for (const at of newestFirst) {
        const span = Math.floor(at / spanMs);
        if (spans.has(span)) continue;
        if (spans.size === count) break;
        spans.add(span);
        kept.add(at);
      }
    }
  }
  return kept;
}

/** A backup as the rule for the fullest ones sees it. */
export interface HeldBackup {
  /** When it was made, milliseconds since the epoch. */
  at: number;
  learners: readonly { id: string; events: number }[];
}

/**
 * The backups that hold more of some learner than any other, the newest of equals. They stay whatever their age: where a
 * history was lost and went on without it, the backups made since hold less, and must not push out the one that has it all.
 */
export function chooseFullestBackups(backups: readonly HeldBackup[]): Set<number> {
  const fullest = new Map<string, { at: number; events: number }>();
  for (const { at, learners } of backups) {
    for (const { id, events } of learners) {
      const known = fullest.get(id);
      if (!known || events > known.events || (events === known.events && at > known.at)) {
        fullest.set(id, { at, events });
      }
    }
  }
  return new Set([...fullest.values()].map(({ at }) => at));
}

/** Whether the next backup is due: none was made within the hour, those from beyond `now` left aside. */
export function isBackupDue(times: readonly number[], now: number): boolean {
  return !times.some((at) => at <= now && now - at < HOUR_MS);
}
