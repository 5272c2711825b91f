import { describe, expect, it } from 'vitest';
import type { Client } from '#tests/support/app.ts';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp } from '#tests/support/app.ts';
import { card, pack } from '#tests/support/packs.ts';

const unit = 'p/u';

async function rate(client: Client, rating: 'again' | 'good' | 'easy') {
  const { card: shown } = await client.study.getNextCard({ unit });
  if (!shown) throw new Error('there is a card to rate');
  await client.study.rateCard({ event: newId(), card: shown.card, rating, tookMs: 3000, unit });
  return shown.card;
}

async function find(client: Client, query: string): Promise<string[]> {
  const { rows, fault } = await client.browse.search({ query });
  if (fault) throw new Error(fault.code);
  return rows.map((row) => row.card);
}

/** A pack with many cards. */
function manyCards(count: number) {
  const [first] = pack().units;
  if (!first) throw new Error('a pack with a unit');
  const cards = Array.from({ length: count }, (_, index) => card(`p/n${index}/1`));
  return pack({ units: [{ ...first, cards }] });
}

async function writeNote(client: Client, front: string, deck = newId()) {
  const note = newId();
  await client.notes.saveDeck({ event: newId(), deck, title: 'French' });
  const content = { kind: 'basic', front, back: 'back' } as const;
  await client.notes.saveNote({ event: newId(), note, deck, content, tags: ['word'], savedAt: null });
  return { note, deck, card: `own/${note}/1` };
}

describe('browsing', () => {
  it('finds cards with what is known of them', async () => {
    const { client } = await openApp();
    const rated = await rate(client, 'easy');
    const { total, rows, fault } = await client.browse.search({ query: '', sort: 'due' });
    expect([total, fault]).toEqual([3, null]);
    expect(rows[0]).toMatchObject({
      card: rated,
      label: rated,
      deck: { id: 'p/u', title: 'A unit' },
      kind: 'basic',
      state: 'young',
      isDue: false,
      memory: { reps: 1, lapses: 0, recall: 1 },
    });
    expect(rows[0]?.memory?.dueInDays).toBe(rows[0]?.memory?.intervalDays);
    expect(rows[1]?.memory).toBeUndefined();
    expect(await find(client, 'is:new')).toHaveLength(2);
  });

  it('sees every change at once', async () => {
    const test = await openApp();
    const { client } = test;
    expect(await find(client, 'is:suspended')).toEqual([]);
    await client.cards.change({
      event: newId(),
      cards: ['p/n2/1'],
      change: { suspended: true, addTags: ['hard'] },
    });
    expect(await find(client, 'is:suspended tag:hard')).toEqual(['p/n2/1']);
    await client.study.undo({ event: newId() });
    expect(await find(client, 'is:suspended')).toEqual([]);
    await client.notes.saveRemark({ event: newId(), card: 'p/n1/1', text: 'Überall' });
    expect(await find(client, 'uberall')).toEqual(['p/n1/1']);
    const rated = await rate(client, 'easy');
    expect(await find(client, 'is:due')).toEqual([]);
    test.advance(30 * DAY_MS);
    expect(await find(client, 'is:due')).toEqual([rated]);
  });

  it('tells what is wrong with a search as data, with its place', async () => {
    const { client } = await openApp();
    const { total, rows, fault } = await client.browse.search({ query: 'moon is:deu' });
    expect([total, rows]).toEqual([0, []]);
    expect(fault).toMatchObject({ start: 8, end: 11 });
    expect(fault).toMatchObject({ code: 'unknown-word-near', values: { key: 'is', meant: 'due' } });
    await expect(client.browse.selectAll({ query: 'is:deu' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('gives a list in parts that fit together, and all of its ids', async () => {
    const { client } = await openApp([manyCards(450)]);
    const ids: string[] = [];
    for (let offset = 0; offset < 450; offset += 200) {
      const { rows, total } = await client.browse.search({
        query: '',
        sort: 'label',
        descending: true,
        offset,
        limit: 200,
      });
      expect(total).toBe(450);
      ids.push(...rows.map((row) => row.card));
    }
    expect(new Set(ids).size).toBe(450);
    const all = await client.browse.selectAll({ query: '', sort: 'label', descending: true });
    expect(all).toEqual({ total: 450, cards: ids });
    const some = await client.browse.selectAll({
      query: '',
      sort: 'label',
      descending: true,
      offset: 5,
      limit: 2,
    });
    expect(some.cards).toEqual(ids.slice(5, 7));
  });

  it('shows a card with both sides, and one whose pack is gone with its id', async () => {
    const both = await openApp([pack(), manyOther()]);
    await both.client.cards.change({ event: newId(), cards: ['q/n1/1'], change: { marked: true } });
    const there = await both.client.browse.getCard({ card: 'p/n1/1' });
    expect(there).toMatchObject({ face: { kind: 'basic' }, section: { title: 'One' }, remark: '' });
    await both.app.close();
    const without = await openApp([pack()], { dataFolder: both.folder });
    const [orphan] = (await without.client.browse.search({ query: 'is:orphan' })).rows;
    expect(orphan).toMatchObject({ card: 'q/n1/1', label: 'q/n1/1', deck: null, kind: null, isMarked: true });
    expect(await without.client.browse.getCard({ card: 'q/n1/1' })).toMatchObject({
      face: null,
      section: null,
    });
    await expect(without.client.browse.getCard({ card: 'p/none/1' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('proposes how to go on', async () => {
    const { client } = await openApp();
    expect(await client.browse.suggest({ query: 'moon deck:un', caret: 12 })).toEqual({
      start: 5,
      end: 12,
      proposals: ['deck:"A unit"'],
    });
  });
});

function manyOther() {
  const other = pack({ id: 'q' });
  return JSON.parse(JSON.stringify(other).replaceAll('p/', 'q/')) as typeof other;
}

describe('saved searches', () => {
  it('are kept across a restart, renamed, and removed', async () => {
    const first = await openApp();
    const search = newId();
    await first.client.browse.saveSearch({ event: newId(), search, name: 'Soon', query: 'prop:due<=3' });
    const second = await first.restart();
    expect((await second.client.browse.getSide()).searches).toEqual([
      { search, name: 'Soon', query: 'prop:due<=3' },
    ]);
    await second.client.browse.saveSearch({ event: newId(), search, name: 'Later', query: 'prop:due>3' });
    const event = newId();
    expect((await second.client.browse.removeSearch({ event, search })).searches).toEqual([]);
    expect((await second.client.browse.removeSearch({ event, search })).searches).toEqual([]);
    await expect(second.client.browse.removeSearch({ event: newId(), search })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are refused where they cannot be read', async () => {
    const { client } = await openApp();
    await expect(
      client.browse.saveSearch({ event: newId(), search: newId(), name: 'Bad', query: 'is:deu' }),
    ).rejects.toMatchObject({ code: 'invalid-input', data: { field: 'query' } });
  });
});

describe('the trash of own notes', () => {
  it('keeps a note for 90 study days, brings it back, and takes that back too', async () => {
    const test = await openApp();
    const { client } = test;
    const { note, card: own } = await writeNote(client, 'la lune');
    await client.study.rateCard({ event: newId(), card: own, rating: 'easy', tookMs: 1000 });
    await client.browse.trashNotes({ event: newId(), notes: [note], trashed: true });
    expect(await find(client, '')).not.toContain(own);
    const { notes } = await client.browse.getTrash();
    expect(notes).toMatchObject([
      { note, label: 'la lune', deck: 'French', cards: 1, trashedOn: '2026-11-23', goneOn: '2027-02-21' },
    ]);
    test.advance(89 * DAY_MS);
    expect((await client.browse.getSide()).trashed).toBe(1);
    const { group } = await client.browse.trashNotes({ event: newId(), notes: [note], trashed: false });
    expect((await client.browse.search({ query: 'lune' })).rows).toMatchObject([
      { card: own, memory: { reps: 1 } },
    ]);
    await client.study.undo({ event: newId(), deed: group });
    expect(await find(client, 'lune')).toEqual([]);
    test.advance(DAY_MS);
    expect((await client.browse.getTrash()).notes).toEqual([]);
    await expect(
      client.browse.trashNotes({ event: newId(), notes: [note], trashed: false }),
    ).rejects.toMatchObject({
      code: 'conflict',
      data: { cause: expect.stringContaining('2026-11-23') },
    });
  });

  it('moves notes with their schedule, and gives a note without a deck another one', async () => {
    const { client } = await openApp();
    const { note, deck, card: own } = await writeNote(client, 'la lune');
    await client.study.rateCard({ event: newId(), card: own, rating: 'easy', tookMs: 1000 });
    const other = newId();
    await client.notes.saveDeck({ event: newId(), deck: other, title: 'Words' });
    const event = newId();
    await client.browse.moveNotes({ event, notes: [note], deck: other });
    await client.browse.moveNotes({ event, notes: [note], deck: other });
    expect((await client.browse.search({ query: 'deck:words' })).rows).toMatchObject([
      { card: own, memory: { reps: 1 } },
    ]);
    await client.notes.removeDeck({ event: newId(), deck: other });
    await expect(
      client.browse.trashNotes({ event: newId(), notes: [note], trashed: false }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    await client.browse.moveNotes({ event: newId(), notes: [note], deck });
    expect(await find(client, 'deck:french')).toEqual([own]);
  });

  it('takes many moved notes back together', async () => {
    const { client } = await openApp();
    const first = await writeNote(client, 'un');
    const second = await writeNote(client, 'deux', first.deck);
    const other = newId();
    await client.notes.saveDeck({ event: newId(), deck: other, title: 'Words' });
    const { group } = await client.browse.moveNotes({
      event: newId(),
      notes: [first.note, second.note],
      deck: other,
    });
    expect(await find(client, 'deck:words')).toHaveLength(2);
    await client.study.undo({ event: newId(), deed: group });
    expect(await find(client, 'deck:french')).toHaveLength(2);
  });
});
