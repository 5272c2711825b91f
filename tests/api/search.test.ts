import { describe, expect, it } from 'vitest';
import type { Hit } from '#core/contract/search.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { buildCompiledPack } from '#tests/support/pack-builder.ts';
import { card, pack } from '#tests/support/packs.ts';

async function hitsOf(client: Client, words: string): Promise<Hit[]> {
  const { kinds } = await client.search.findEverywhere({ words });
  return kinds.flatMap(({ hits }) => hits);
}

async function saveNote(
  client: Client,
  front: string,
  note = newId(),
): Promise<{ deck: string; note: string }> {
  const deck = newId();
  await client.notes.saveDeck({ event: newId(), deck, title: 'Mine' });
  const content = { kind: 'basic', front, back: 'An answer' } as const;
  await client.notes.saveNote({ event: newId(), note, deck, content, tags: [], savedAt: null });
  return { deck, note };
}

describe('searching everything', () => {
  it('tells of each hit what it says, where it stands and where it is read', async () => {
    const { client } = await openApp([buildCompiledPack()]);
    const { total, kinds } = await client.search.findEverywhere({ words: 'Station fl' });
    expect(kinds.map(({ kind }) => kind)).toEqual(['section', 'card']);
    expect(total).toBe(2);
    const lesson = 'sample/staying-up';
    const section = `${lesson}/a-fall-that-misses`;
    const [height] = kinds[1]?.hits ?? [];
    expect(height).toMatchObject({
      id: 'sample/height/1',
      title: {
        text: 'How high does the station fly?',
        marks: [
          [18, 25],
          [26, 28],
        ],
      },
      snippet: { text: 'About 400 km above the ground.', marks: [] },
      place: 'Orbits',
      reading: null,
    });
    expect(await hitsOf(client, 'speed matters')).toMatchObject([
      {
        kind: 'section',
        id: section,
        snippet: { text: 'Speed matters more than height.' },
        place: 'Staying up',
        reading: { lesson, section, block: 'b5' },
      },
    ]);
    const perigee = (await hitsOf(client, 'point of an orbit nearest')).find(({ kind }) => kind === 'term');
    expect(perigee).toMatchObject({ id: 'sample/perigee', reading: { lesson, section, block: null } });
    const [event] = await hitsOf(client, 'station measured');
    expect(event).toMatchObject({ kind: 'event', date: '2011-04-15', place: null, reading: null });
  });

  it('finds own notes as they are now: saved, changed, moved, in the trash and back', async () => {
    const { client } = await openApp();
    expect(await hitsOf(client, 'xylophone')).toEqual([]);
    const { deck, note } = await saveNote(client, 'A xylophone');
    expect(await hitsOf(client, 'xylophone')).toMatchObject([{ id: `own/${note}/1`, place: 'Mine' }]);
    await client.notes.saveDeck({ event: newId(), deck, title: 'Music' });
    expect(await hitsOf(client, 'xylophone')).toMatchObject([{ place: 'Music' }]);
    const { savedAt } = await client.notes.getNote({ note });
    const content = { kind: 'basic', front: 'A glockenspiel', back: 'An answer' } as const;
    await client.notes.saveNote({ event: newId(), note, deck, content, tags: [], savedAt });
    expect(await hitsOf(client, 'xylophone')).toEqual([]);
    expect(await hitsOf(client, 'glocken')).toHaveLength(1);
    await client.browse.trashNotes({ event: newId(), notes: [note], trashed: true });
    expect(await hitsOf(client, 'glocken')).toEqual([]);
    await client.browse.trashNotes({ event: newId(), notes: [note], trashed: false });
    expect(await hitsOf(client, 'glocken')).toHaveLength(1);
  });

  it('gives a text as it is, whatever stands in it', async () => {
    const { client } = await openApp();
    await saveNote(client, '<script>alert("xylophone")</script>');
    const [hit] = await hitsOf(client, 'xylophone');
    expect(hit?.title.text).toBe('<script>alert("xylophone")</script>');
  });

  it('counts what it does not show, and finds nothing without words', async () => {
    const [unit] = pack().units;
    if (!unit) throw new Error('a pack with a unit');
    const cards = Array.from({ length: 450 }, (_, index) => card(`p/n${index}/1`));
    const { client } = await openApp([pack({ units: [{ ...unit, cards }] })]);
    const { kinds } = await client.search.findEverywhere({ words: 'front', limit: 2 });
    expect(kinds).toMatchObject([{ kind: 'card', total: 450, hits: [{}, {}] }]);
    expect(await client.search.findEverywhere({ words: ' ' })).toEqual({ total: 0, kinds: [] });
  });

  it('answers searches that come while it gets ready', async () => {
    const { client } = await openApp();
    const both = await Promise.all([hitsOf(client, 'front'), hitsOf(client, 'first')]);
    expect(both.map((hits) => hits.length)).toEqual([3, 1]);
  });

  it('refuses more words than a search has room for', async () => {
    const { client } = await openApp();
    await expect(client.search.findEverywhere({ words: 'a'.repeat(201) })).rejects.toMatchObject({
      code: 'invalid-input',
      data: { field: 'words' },
    });
  });
});
