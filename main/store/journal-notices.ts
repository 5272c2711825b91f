import type { Notice } from '#core/contract/notices.ts';
import type { History } from './history.ts';
import type { CutTail } from './repair-tails.ts';

/** What was found at the start and is not in the history itself. */
export interface OpeningFindings {
  cut: readonly CutTail[];
  /** Events the last checkpoint counted and of which no trace is left: a file was shortened or taken away. */
  missing: number;
}

/** What the learner should know about the journal in `folder`, a path inside the data folder. */
export function describeJournal(
  history: History,
  { cut, missing }: OpeningFindings,
  folder: string,
): Notice[] {
  const notices: Notice[] = [];
  for (const { name, damaged, tailDamaged } of history.segments) {
    const lines = damaged + (tailDamaged ? 1 : 0);
    if (lines > 0) notices.push({ kind: 'journal-damaged', file: `${folder}/${name}`, lines });
  }
  if (missing > 0) notices.push({ kind: 'journal-damaged', file: folder, lines: missing });
  for (const { segment, keptAs } of cut) {
    notices.push({ kind: 'journal-torn', file: `${folder}/${segment}`, keptAs: `${folder}/${keptAs}` });
  }
  for (const id of [...history.conflicts].toSorted()) notices.push({ kind: 'event-conflict', id });
  const newer = history.segments.reduce((sum, segment) => sum + segment.newer, 0);
  if (newer > 0) notices.push({ kind: 'newer-events', events: newer });
  return notices;
}
