import type { BackupView, ComparedBackupView } from '#core/contract/your-data.ts';
import { countDeeds } from '#main/store/backup/compare-backup.ts';
import type { KnownBackup } from '#main/store/backup/backups.ts';
import { readNow, type ApiContext } from './context.ts';
import { conflict, notFound } from './errors.ts';
import { api, inTurn } from './implement.ts';

const isReadOnly = ({ notices }: ApiContext) => notices().some(({ kind }) => kind === 'read-only');

async function viewBackups(context: ApiContext) {
  const { backups } = context;
  const known = await backups.list();
  return {
    folder: backups.folder,
    backups: known.map((each) => viewBackup(context, each)),
    failure: backups.failure ?? null,
    isReadOnly: isReadOnly(context),
  };
}

function viewBackup({ store }: ApiContext, known: KnownBackup): BackupView {
  const { name, madeAt = null, bytes, isFromFile, summary } = known;
  const learners = (summary?.learners ?? []).map(({ id, name: called = null, events }) => ({
    learner: id,
    name: called,
    isYou: id === store.learner,
    events,
  }));
  return { backup: name, madeAt, bytes, isFromFile, learners };
}

async function requireBackup({ backups }: ApiContext, backup: string): Promise<void> {
  if (!(await backups.has(backup))) throw notFound('backup', backup);
}

async function compare(context: ApiContext, backup: string): Promise<ComparedBackupView> {
  const { backups, data, store } = context;
  await requireBackup(context, backup);
  const names = new Map(data.learners.map(({ id, name }) => [id, name]));
  const { learners, ...rest } = await backups.compare(backup, store);
  return {
    backup,
    ...rest,
    learners: learners.map(({ learner, events, missing, different, from = null, until = null }) => ({
      learner,
      name: names.get(learner) ?? null,
      isYou: learner === store.learner,
      events,
      missing,
      different,
      from,
      until,
    })),
  };
}

/** The newest backup that has something of this learner that is not here. */
async function findRepair(context: ApiContext): Promise<ComparedBackupView | null> {
  for (const { name, isFromFile } of await context.backups.list()) {
    if (isFromFile) continue;
    const compared = await compare(context, name);
    if (compared.learners.some(({ isYou, missing }) => isYou && countDeeds(missing) > 0)) return compared;
  }
  return null;
}

/** What marks the damage there is. */
function marksOf({ notices }: ApiContext): string[] {
  return notices().flatMap((notice) => ('marks' in notice ? notice.marks : []));
}

export const yourDataHandlers = {
  getBackups: api.data.getBackups.handler(({ context }) => viewBackups(context)),
  makeBackup: api.data.makeBackup.handler(async ({ context }) => {
    await context.backups.make();
    return viewBackups(context);
  }),
  compareBackup: api.data.compareBackup.handler(({ context, input }) => compare(context, input.backup)),
  findRepair: api.data.findRepair.handler(({ context }) => findRepair(context)),
  getWork: api.data.getWork.handler(({ context }) => ({ share: context.backups.share ?? null })),
  mergeBackup: api.data.mergeBackup.use(inTurn).handler(async ({ context, input }) => {
    const { backups, store, archive } = context;
    await requireBackup(context, input.backup);
    const added = await backups.merge(input.backup, input.learner, store, archive);
    // What could be mended is; where that cannot be noted, the damage is told again at the next start.
    if (added > 0) await context.told.tell(marksOf(context)).catch(() => undefined);
    return { added };
  }),
  putAwayDamage: api.data.putAwayDamage.handler(async ({ context, input }) => {
    const marks = marksOf(context).filter((mark) => input.marks.includes(mark));
    await context.told.tell(marks);
    return { told: marks.length };
  }),
  addPortion: api.data.addPortion.handler(async ({ context, input }) => {
    const bytes = Buffer.from(input.base64, 'base64');
    const { name, bytes: size } = await context.backups.addPortion(input.upload, input.from, bytes);
    return { backup: name, bytes: size };
  }),
  removeBackup: api.data.removeBackup.handler(async ({ context, input }) => {
    await requireBackup(context, input.backup);
    await context.backups.remove(input.backup);
    return viewBackups(context);
  }),
  startExport: api.data.startExport.handler(({ context, input }) => {
    const { store, catalogue, version, exports, files } = context;
    exports.start(input.export, input.format, {
      learner: store.learner,
      version,
      size: store.size,
      allEvents: () => store.allEvents(),
      isRevoked: (id) => store.isRevoked(id),
      progress: store.progress,
      files,
      settings: context.data.settings,
      catalogue,
      now: readNow(context),
    });
    return { started: true };
  }),
  readExport: api.data.readExport.handler(async ({ context, input }) => {
    const part = await context.exports.read(input.export, input.part);
    if (!part) throw notFound('export', input.export);
    return part;
  }),
  deleteEverything: api.data.deleteEverything.use(inTurn).handler(async ({ context, input }) => {
    if (isReadOnly(context)) throw conflict('the data folder can only be read');
    await context.startOver();
    if (input.backups) await context.backups.removeAll();
    return { deleted: true };
  }),
};
