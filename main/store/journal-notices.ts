import type { Notice } from '#core/contract/notices.ts';
import type { History } from './history.ts';
import type { CutTail } from './repair-tails.ts';

/** What was found at the start and is not in the history itself. */
export interface OpeningFindings {
  cut: readonly CutTail[];
  /** Events the last checkpoint counted and of which no trace is left: a file was shortened or taken away. */
  missing: number;
  /** The logical clock of that checkpoint, which tells this loss from another. */
  missedAt: number;
}

/** What the learner should know about the journal in `folder`, a path inside the data folder. */
export function describeJournal(
  history: History,
  { cut, missing, missedAt }: OpeningFindings,
  folder: string,
): Notice[] {
  const notices: Notice[] = [];
  const note = (file: string, lines: number, marks: string[]) =>
    notices.push({ kind: 'journal-damaged', file, lines, marks, isTold: false });
  for (const { name, damaged, damage, tailDamaged, tailDamage } of history.segments) {
    const file = `${folder}/${name}`;
    const marks: string[] = [];
    if (damaged > 0) marks.push(`${file}:${formatMark(damage)}`);
    if (tailDamaged) marks.push(`${file}:end-${formatMark(tailDamage)}`);
    if (marks.length > 0) note(file, damaged + (tailDamaged ? 1 : 0), marks);
  }
  if (missing > 0) note(folder, missing, [`${folder}:missing-${missing}-${missedAt}`]);
  for (const { segment, keptAs } of cut) {
    notices.push({ kind: 'journal-torn', file: `${folder}/${segment}`, keptAs: `${folder}/${keptAs}` });
  }
  for (const id of [...history.conflicts].toSorted()) notices.push({ kind: 'event-conflict', id });
  const newer = history.segments.reduce((sum, segment) => sum + segment.newer, 0);
  if (newer > 0) notices.push({ kind: 'newer-events', events: newer });
  return notices;
}

function formatMark(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
