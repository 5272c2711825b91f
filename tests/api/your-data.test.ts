import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#core/exchange/formats.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { bringIn, exportText } from '#tests/support/exchange.ts';
import { SimulatedDisk } from '#tests/support/simulated-disk.ts';
import { createSimulatedFileSystem } from '#tests/support/simulated-file-system.ts';

const unit = 'p/u';

async function rate(client: Client): Promise<string> {
  const { card } = await client.study.getNextCard({ unit });
  if (!card) throw new Error('there is a card to rate');
  await client.study.rateCard({ event: newId(), card: card.card, rating: 'easy', tookMs: 3000, unit });
  return card.card;
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

describe('backups', () => {
  it('are looked for on a timer, listed, and bring back a journal that was lost', async () => {
    let look: () => Promise<void> = async () => undefined;
    const schedule = (work: () => Promise<void>) => {
      look = work;
      return () => undefined;
    };
    const first = await openApp(undefined, { schedule });
    await look();
    expect((await first.client.data.getBackups()).backups).toEqual([]);
    await rate(first.client);
    await rate(first.client);
    await look();
    const { backups } = await first.client.data.getBackups();
    expect(backups).toMatchObject([{ isFromFile: false, learners: [{ isYou: true, events: 2 }] }]);
    expect(await first.client.data.findRepair()).toBeNull();
    const journal = filesIn(first.folder).find((name) => name.endsWith('.jsonl')) ?? '';
    const second = await first.restart();
    await second.app.close();
    writeFileSync(join(first.folder, journal), 'not a line\n');
    const third = await second.restart();
    const { notices } = await third.client.app.getStatus();
    expect(notices.map(({ kind }) => kind)).toContain('journal-damaged');
    const repair = await third.client.data.findRepair();
    expect(repair?.learners).toMatchObject([{ isYou: true, missing: { ratings: 2 } }]);
    const backup = repair?.backup ?? '';
    const learner = repair?.learners[0]?.learner ?? '';
    expect(await third.client.data.mergeBackup({ backup, learner })).toEqual({ added: 2 });
    expect(await third.client.data.mergeBackup({ backup, learner })).toEqual({ added: 0 });
    expect((await third.client.study.getNextCard({ unit })).doneToday).toBe(2);
    expect(await third.client.data.findRepair()).toBeNull();
  });

  it('that brought back what was lost end the telling of its damage, as "Hide" does, until there is other damage', async () => {
    const first = await openApp();
    await rate(first.client);
    await first.client.data.makeBackup();
    await rate(first.client);
    const damaged = async ({ client }: { client: Client }) => {
      const { notices } = await client.app.getStatus();
      return notices.flatMap((notice) => (notice.kind === 'journal-damaged' ? [notice] : []));
    };
    const journal = filesIn(first.folder).find((name) => name.endsWith('.jsonl')) ?? '';
    const path = join(first.folder, journal);
    const [line = '', ...rest] = readFileSync(path, 'utf8').split('\n');
    await first.app.close();
    writeFileSync(path, [line.replace('easy', 'hard'), ...rest].join('\n'));
    const mending = await first.restart();
    expect(await damaged(mending)).toMatchObject([{ lines: 1, isTold: false }]);
    const { backup = '', learners = [] } = (await mending.client.data.findRepair()) ?? {};
    await mending.client.data.mergeBackup({ backup, learner: learners[0]?.learner ?? '' });
    expect(await damaged(mending)).toMatchObject([{ lines: 1, isTold: true }]);

    const mended = await mending.restart();
    expect(await damaged(mended)).toMatchObject([{ lines: 1, isTold: true }]);
    await mended.app.close();
    // The line was put right by hand, and another one is damaged: as many lines as before.
    writeFileSync(path, [line, ...rest.map((each) => each.replace('easy', 'hard'))].join('\n'));
    const again = await mended.restart();
    const [notice] = await damaged(again);
    expect(notice).toMatchObject({ lines: 1, isTold: false });
    const marks = [...(notice?.marks ?? []), 'not a mark of anything'];
    expect(await again.client.data.putAwayDamage({ marks })).toEqual({ told: 1 });
    const hidden = await again.restart();
    expect(await damaged(hidden)).toMatchObject([{ lines: 1, isTold: true }]);
    await hidden.client.data.deleteEverything({ confirm: 'delete', backups: false });
    expect(filesIn(first.folder).filter((name) => name.includes('told'))).toEqual([]);
  });

  it('that cannot be made are told and stop nothing', async () => {
    let look: () => Promise<void> = async () => undefined;
    const fileSystem = createSimulatedFileSystem(new SimulatedDisk(), {
      fault: (operation, path) =>
        operation === 'open' && path.includes('backups') ? { code: 'ENOSPC' } : undefined,
    });
    const schedule = (work: () => Promise<void>) => {
      look = work;
      return () => undefined;
    };
    const { client } = await openApp(undefined, { schedule, fileSystem });
    await rate(client);
    await look();
    const { notices } = await client.app.getStatus();
    expect(notices).toMatchObject([{ kind: 'backup-failed', cause: 'the disk is full (ENOSPC)' }]);
    await rate(client);
  });

  it('that are not there, or lie elsewhere, are refused', async () => {
    const { client } = await openApp();
    for (const backup of ['../device.json', '20261123T120000000Z.orbit-backup']) {
      await expect(client.data.compareBackup({ backup })).rejects.toMatchObject({ code: 'not-found' });
      await expect(client.data.removeBackup({ backup })).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('taking everything along', () => {
  it('gives a history that another computer adds to its own, once its learner says so', async () => {
    const here = await openApp();
    await rate(here.client);
    await rate(here.client);
    const text = await exportText(here.client, 'json');
    const everything = JSON.parse(text) as { events: unknown[]; cards: unknown[] };
    expect(everything.events).toHaveLength(2);
    expect(everything.cards).toHaveLength(2);
    const there = await openApp();
    const backup = await bringIn(there.client, Buffer.from(text));
    const compared = await there.client.data.compareBackup({ backup });
    expect(compared).toMatchObject({ isWhole: true, learners: [{ isYou: false, missing: { ratings: 2 } }] });
    const learner = compared.learners[0]?.learner ?? '';
    expect(await there.client.data.mergeBackup({ backup, learner })).toEqual({ added: 2 });
    expect((await there.client.study.getNextCard({ unit })).doneToday).toBe(2);
    expect((await there.client.data.removeBackup({ backup })).backups).toEqual([]);
  });

  it('leaves out what was taken back where only what counts is asked for, and nobody runs its cells', async () => {
    const { client } = await openApp();
    await rate(client);
    const card = await rate(client);
    await client.study.undo({ event: newId() });
    await client.notes.saveRemark({ event: newId(), card, text: '=HYPERLINK("http://x")' });
    const reviews = await exportText(client, 'reviews');
    expect(reviews.trim().split('\r\n')).toHaveLength(2);
    const statements = JSON.parse(await exportText(client, 'xapi')) as { actor: unknown }[];
    expect(statements).toHaveLength(1);
    const notes = await exportText(client, 'notes');
    expect(notes).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('works of a history without anything in it', async () => {
    const { client } = await openApp();
    for (const format of EXPORT_FORMATS) {
      const text = await exportText(client, format);
      if (format === 'json' || format === 'xapi') expect(() => JSON.parse(text) as unknown).not.toThrow();
      else expect(text.trim().split('\r\n')).toHaveLength(1);
    }
    await expect(client.data.readExport({ export: newId(), part: 0 })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('deleting everything', () => {
  it('leaves the app as new and working, and the backups where they are, from which all can come back', async () => {
    const first = await openApp();
    await rate(first.client);
    const { backups } = await first.client.data.makeBackup();
    await first.client.settings.changeDevice({ theme: 'dark' });
    await first.client.data.deleteEverything({ confirm: 'delete', backups: false });
    expect(await first.client.app.getStatus()).toMatchObject({
      firstRun: true,
      notices: [],
      settings: { device: { theme: 'dark' } },
    });
    expect((await first.client.study.getNextCard({ unit })).doneToday).toBe(0);
    await rate(first.client);
    const second = await first.restart();
    expect(await second.client.app.getStatus()).toMatchObject({ firstRun: false, notices: [] });
    expect((await second.client.study.getNextCard({ unit })).doneToday).toBe(1);
    const { backup = '', learners = [] } = backups[0] ?? {};
    const learner = learners[0]?.learner ?? '';
    expect(await second.client.data.mergeBackup({ backup, learner })).toEqual({ added: 1 });
  });

  it('takes the backups along where that is said', async () => {
    const { client, folder } = await openApp();
    await rate(client);
    await client.data.makeBackup();
    await client.data.deleteEverything({ confirm: 'delete', backups: true });
    expect((await client.data.getBackups()).backups).toEqual([]);
    const left = filesIn(folder).filter((name) => /\.(jsonl|orbit-backup|bin)$/.test(name));
    expect(left).toEqual([]);
    for (const name of filesIn(folder).filter((each) => each.endsWith('.json'))) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain('card-rated');
    }
  });
});
