import type { BackupView, ComparedBackupView, DeedCountsView } from '#core/contract/your-data.ts';
import { formatDate, formatNumber } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';

type Learner = ComparedBackupView['learners'][number];

/** When a backup was made: day and time. */
export function describeMoment(at: number | null): string {
  if (at === null) return t('your-data.undated');
  return t('your-data.moment', { date: formatDate(at, 'medium'), time: formatDate(at, 'time') });
}

/** Bytes as a person says them. */
export function describeBytes(bytes: number): string {
  if (bytes < 1_000_000) return t('your-data.kilobytes', { size: formatNumber(Math.max(1, bytes / 1000)) });
  return t('your-data.megabytes', { size: formatNumber(bytes / 1_000_000, 1) });
}

/** A learner by name where there is one, else by the beginning of the id. */
export function describeLearner({
  name,
  learner,
  isYou,
}: Pick<Learner, 'name' | 'learner' | 'isYou'>): string {
  if (isYou) return t('your-data.you');
  return t('your-data.learner', { name: name ?? learner.slice(0, 8) });
}

/** What a backup says it holds. */
export function describeContents({ learners, bytes }: BackupView): string {
  const held = learners.map((each) =>
    t('your-data.holds', { who: describeLearner(each), events: each.events }),
  );
  return [...held, describeBytes(bytes)].join(' · ');
}

/** What is missing here, by kind; only what there is. */
export function listMissing({ ratings, answers, notes, pictures, undone, other }: DeedCountsView): string[] {
  return [
    ...(ratings > 0 ? [t('your-data.missing.ratings', { count: ratings })] : []),
    ...(answers > 0 ? [t('your-data.missing.answers', { count: answers })] : []),
    ...(notes > 0 ? [t('your-data.missing.notes', { count: notes })] : []),
    ...(pictures > 0 ? [t('your-data.missing.pictures', { count: pictures })] : []),
    ...(undone > 0 ? [t('your-data.missing.undone', { count: undone })] : []),
    ...(other > 0 ? [t('your-data.missing.other', { count: other })] : []),
  ];
}

/** How many deeds are counted. */
export function sumCounts(counts: DeedCountsView): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
