import { join } from 'node:path';
import type { z } from 'zod';
import { isId } from '#core/id.ts';
import { codeOf, describeFault } from './errors.ts';
import { isCheckpointFile, loadCheckpoint } from './checkpoint.ts';
import { DOCUMENT_SCHEMAS } from './documents.ts';
import { isTemporaryName, listIfThere, readIfThere, removeLeftovers } from './files.ts';
import type { Examination, ExamineOptions, Finding } from './examination.ts';
import { examineSegment } from './examine-segment.ts';
import { readArchiveFile } from './item-archive.ts';
import { decodeDocument, JsonFile } from './json-file.ts';
import { listSegments } from './load-history.ts';
import type { JournalFolder } from './read-events.ts';
import { TOLD_DAMAGE, toldDamageSchema } from './told-damage.ts';

/**
 * Looks through a data folder and names what is damaged: lines by number, files by name. Changes nothing unless told
 * to repair, and then: a torn end is cut aside, a missing line break added, a document put back from its backup with
 * the damaged one kept, leftover temporary files and a wrong checkpoint removed. Damaged lines always stay.
 */
export async function examineFolder(folder: string, options: ExamineOptions): Promise<Examination> {
  const examination: Examination = { folder, events: 0, newer: 0, findings: [] };
  const note = (finding: Finding) => examination.findings.push(finding);
  if ((await listOrNote(options, folder, '.', note)).length === 0) {
    note({ file: '.', cause: 'there is no data folder, or it is empty' });
  }
  await examineLeftovers(options, folder, '', note);
  await examineLeftovers(options, folder, 'backups', note);
  for (const [name, schema] of Object.entries<z.ZodType<object>>(DOCUMENT_SCHEMAS)) {
    await examineDocument(options, folder, name, schema, note);
  }
  for (const learner of (await listOrNote(options, join(folder, 'learners'), 'learners', note)).filter(
    isId,
  )) {
    await examineLearner(options, folder, `learners/${learner}`, examination);
  }
  return examination;
}

type Note = (finding: Finding) => void;

async function listOrNote(
  { fileSystem }: ExamineOptions,
  path: string,
  file: string,
  note: Note,
): Promise<string[]> {
  try {
    return await listIfThere(fileSystem, path);
  } catch (error) {
    note({ file, cause: describeFault(error) });
    return [];
  }
}

async function examineLeftovers(
  options: ExamineOptions,
  folder: string,
  prefix: string,
  note: Note,
): Promise<void> {
  const names = (await listOrNote(options, join(folder, prefix), prefix || '.', note)).filter(
    isTemporaryName,
  );
  if (options.repair) await removeLeftovers(options.fileSystem, join(folder, prefix)).catch(() => undefined);
  for (const name of names) {
    const finding = {
      file: prefix ? `${prefix}/${name}` : name,
      cause: 'a temporary file a crash left behind',
    };
    note(options.repair ? { ...finding, repaired: 'removed' } : finding);
  }
}

async function examineDocument(
  options: ExamineOptions,
  folder: string,
  name: string,
  schema: z.ZodType<object>,
  note: Note,
): Promise<void> {
  const path = join(folder, name);
  try {
    const bytes = await readIfThere(options.fileSystem, path);
    const hasBackup = (await readIfThere(options.fileSystem, `${path}.bak`)) !== undefined;
    if (!bytes && !hasBackup) return;
    if (bytes && decodeDocument<object>(bytes, schema)) return;
    const finding: Finding = {
      file: name,
      cause: bytes ? 'its checksum or its contents are wrong' : 'it is missing',
    };
    if (!options.repair) {
      note(finding);
      return;
    }
    const file = new JsonFile({ ...options, path, schema });
    const restored = await file.read();
    const keptAs = file.damaged[0]?.keptAs;
    const kept = keptAs === undefined ? '' : `, the damaged one is kept as ${keptAs}`;
    note({
      ...finding,
      repaired: `${restored ? 'put back from its backup' : 'to be made anew at the next start'}${kept}`,
    });
  } catch (error) {
    note({ file: name, cause: describeFault(error) });
  }
}

async function examineLearner(
  options: ExamineOptions,
  folder: string,
  prefix: string,
  examination: Examination,
): Promise<void> {
  const note = (finding: Finding) => examination.findings.push(finding);
  const learnerFolder = join(folder, prefix);
  const journal: JournalFolder = { fileSystem: options.fileSystem, folder: join(learnerFolder, 'journal') };
  await examineLeftovers(options, folder, prefix, note);
  await examineLeftovers(options, folder, `${prefix}/media`, note);
  await examineLeftovers(options, folder, `${prefix}/journal`, note);
  await examineDocument(options, folder, `${prefix}/${TOLD_DAMAGE}`, toldDamageSchema, note);
  try {
    for (const name of await listSegments(journal)) {
      await examineSegment(options, journal, name, `${prefix}/journal/${name}`, examination);
    }
    await examineCheckpoint(options, folder, journal, learnerFolder, prefix, note);
    await examineArchive(options, folder, `${prefix}/items`, note);
  } catch (error) {
    note({ file: prefix, cause: describeFault(error) });
  }
}

/** Items as they were shown in attempts. A damaged line stays: nothing but that wording is lost. */
async function examineArchive(
  { fileSystem }: ExamineOptions,
  folder: string,
  prefix: string,
  note: Note,
): Promise<void> {
  for (const name of await listIfThere(fileSystem, join(folder, prefix))) {
    const file = `${prefix}/${name}`;
    for (const line of await readArchiveFile(fileSystem, join(folder, file), () => undefined)) {
      note({ file, line, cause: 'a question as it was shown cannot be read' });
    }
  }
}

async function examineCheckpoint(
  { fileSystem, repair }: ExamineOptions,
  folder: string,
  journal: JournalFolder,
  learnerFolder: string,
  prefix: string,
  note: Note,
): Promise<void> {
  const names = (await listIfThere(fileSystem, learnerFolder)).filter(isCheckpointFile);
  if (names.length === 0) return;
  const bytes = await readIfThere(fileSystem, join(folder, 'device.json')).catch(() => undefined);
  const device = bytes && decodeDocument(bytes, DOCUMENT_SCHEMAS['device.json']);
  if (!device || (await loadCheckpoint(journal, learnerFolder, device.id)).fits) return;
  const finding: Finding = {
    file: `${prefix}/checkpoint.json`,
    cause: 'it does not fit the journal; the next start reads the whole journal instead',
  };
  if (!repair) {
    note(finding);
    return;
  }
  for (const name of names) {
    await fileSystem.remove(join(learnerFolder, name)).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  }
  note({ ...finding, repaired: 'removed' });
}
