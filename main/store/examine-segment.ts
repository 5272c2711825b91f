import { join } from 'node:path';
import { describeFault } from './errors.ts';
import { withFile, writeAll } from './files.ts';
import type { Examination, ExamineOptions, Finding } from './examination.ts';
import { decodeLine, salvageLines } from './journal-line.ts';
import type { JournalFolder } from './read-events.ts';
import { keepAside } from './repair-tails.ts';
import { SegmentReader, START_OF_SEGMENT } from './segment-reader.ts';

const BATCH_BYTES = 1 << 20;

/** Looks through one segment, `name` in the journal and `file` in the data folder, line by line. */
export async function examineSegment(
  options: ExamineOptions,
  journal: JournalFolder,
  name: string,
  file: string,
  examination: Examination,
): Promise<void> {
  const path = join(journal.folder, name);
  let lineNumber = 0;
  const take = (bytes: Buffer): boolean => {
    lineNumber += 1;
    const line = decodeLine(bytes);
    if (line.kind === 'event') examination.events += 1;
    if (line.kind === 'newer') examination.newer += 1;
    if (line.kind !== 'damaged') return true;
    const inside = salvageLines(bytes);
    examination.events += inside.filter((each) => each.line.kind === 'event').length;
    examination.newer += inside.filter((each) => each.line.kind === 'newer').length;
    const rest = inside.length > 0 ? `; ${inside.length} whole lines inside it still count` : '';
    examination.findings.push({ file, line: lineNumber, cause: line.cause + rest });
    return inside.length > 0;
  };
  try {
    const handle = await options.fileSystem.open(path, 'read');
    const reader = new SegmentReader(handle, START_OF_SEGMENT, BATCH_BYTES);
    await withFile(handle, async () => {
      for (let batch = await reader.nextBatch(); batch; batch = await reader.nextBatch()) {
        for (const { bytes } of batch) take(bytes);
      }
    });
    if (reader.tail.length === 0) return;
    const isWhole = take(reader.tail);
    const finding: Finding = isWhole
      ? { file, line: lineNumber, cause: 'its last line has no line break' }
      : { file, line: lineNumber, cause: 'its last line is unfinished' };
    // The unfinished end was named as damaged already: one finding says enough.
    if (!isWhole) examination.findings.pop();
    const repaired = options.repair
      ? await mendEnd(options, journal, path, isWhole, reader.mark.length)
      : undefined;
    examination.findings.push(repaired === undefined ? finding : { ...finding, repaired });
  } catch (error) {
    examination.findings.push({ file, cause: describeFault(error) });
  }
}

async function mendEnd(
  { fileSystem }: ExamineOptions,
  journal: JournalFolder,
  path: string,
  isWhole: boolean,
  end: number,
): Promise<string | undefined> {
  try {
    const keptAs = isWhole ? undefined : await keepAside(journal, path, end);
    await withFile(await fileSystem.open(path, isWhole ? 'append' : 'update'), async (handle) => {
      if (isWhole) await writeAll(handle, Buffer.from('\n'));
      else await handle.truncate(end);
      await handle.dataSync();
    });
    return keptAs === undefined ? 'line break added' : `cut off and kept as ${keptAs}`;
  } catch {
    return undefined;
  }
}
