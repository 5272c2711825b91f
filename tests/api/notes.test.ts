import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnNoteContent } from '#core/study/own-note.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { makePng } from '#tests/support/pictures.ts';

const basic = (front = 'Front', back = 'Back'): OwnNoteContent => ({ kind: 'basic', front, back });

async function makeDeck(client: Client, title = 'Mine'): Promise<string> {
  const deck = newId();
  await client.notes.saveDeck({ event: newId(), deck, title });
  return deck;
}

async function saveNote(client: Client, deck: string, content: OwnNoteContent, tags: string[] = []) {
  return client.notes.saveNote({ event: newId(), note: newId(), deck, content, tags, savedAt: null });
}

async function review(client: Client, deck: string, rating: 'again' | 'good' | 'easy' = 'easy') {
  const unit = `own/${deck}`;
  const { card } = await client.study.getNextCard({ unit });
  if (!card) throw new Error('there is a card to rate');
  await client.study.rateCard({
    event: newId(),
    card: card.card,
    reps: card.reps,
    rating,
    tookMs: 1000,
    unit,
  });
  return card;
}

describe('own decks and notes', () => {
  it('are asked beside the cards of the packs, without a section, and unlocked at once', async () => {
    const { client } = await openApp();
    const deck = await makeDeck(client);
    const { note } = await saveNote(client, deck, basic());
    const { card } = await client.study.getNextCard({});
    expect(card).toMatchObject({
      card: `own/${note}/1`,
      kind: 'basic',
      section: null,
      facts: [],
      isReworded: false,
    });
    const { decks, packs } = await client.content.getLibrary();
    expect(decks).toEqual([{ id: `own/${deck}`, title: 'Mine', cards: { total: 1, started: 0, due: 0 } }]);
    expect(packs.map(({ id }) => id)).toEqual(['p']);
    expect((await client.report.getProgress()).units.map(({ id }) => id)).toEqual(['p/u']);
    expect((await client.study.getPlan()).units.map(({ id }) => id)).toEqual(['p/u']);
  });

  it.each<[string, OwnNoteContent, string[]]>([
    ['basic', basic(), ['1']],
    ['reversed', { kind: 'reversed', front: 'A', back: 'B' }, ['1', '2']],
    ['cloze', { kind: 'cloze', text: 'A {{c1::b}} c {{c4::d}}' }, ['1', '4']],
    ['typed', { kind: 'typed', front: 'A?', answer: 'a', accept: [] }, ['1']],
  ])('of kind %s make their cards', async (_kind, content, numbers) => {
    const { client } = await openApp();
    const deck = await makeDeck(client);
    const { note } = await saveNote(client, deck, content);
    const asked = [];
    for (const _ of numbers) asked.push((await review(client, deck)).card);
    expect(asked.toSorted()).toEqual(numbers.map((number) => `own/${note}/${number}`));
    expect((await client.study.getNextCard({ unit: `own/${deck}` })).card).toBeNull();
  });

  it('are still there after a restart', async () => {
    const first = await openApp();
    const deck = await makeDeck(first.client);
    const { note } = await saveNote(first.client, deck, basic('Q', 'A'), ['mine']);
    const { client } = await first.restart();
    expect(await client.notes.getNote({ note })).toMatchObject({
      deck,
      content: basic('Q', 'A'),
      tags: ['mine'],
    });
    expect((await client.notes.getDecks()).tags).toContain('mine');
  });

  it('keep their schedule when their words change, and say that they did until they are answered', async () => {
    const app = await openApp();
    const { client } = app;
    const deck = await makeDeck(client);
    const saved = await saveNote(client, deck, basic());
    await review(client, deck, 'again');
    app.advance(60_000);
    await client.notes.saveNote({ ...saved, event: newId(), content: basic('Front', 'Another back') });
    const row = (await client.notes.getDeck({ deck })).notes[0];
    expect(row).toMatchObject({ reworded: 1 });
    const { card } = await client.study.getNextCard({ unit: `own/${deck}` });
    expect(card).toMatchObject({ reps: 1, isReworded: true });
    await review(client, deck);
    expect((await client.notes.getDeck({ deck })).notes[0]).toMatchObject({ reworded: 0 });
  });

  it('are not marked by a change of tags', async () => {
    const app = await openApp();
    const { client } = app;
    const deck = await makeDeck(client);
    const saved = await saveNote(client, deck, basic());
    await review(client, deck, 'again');
    app.advance(60_000);
    await client.notes.saveNote({ ...saved, event: newId(), tags: ['later'] });
    expect((await client.notes.getDeck({ deck })).notes[0]).toMatchObject({ tags: ['later'], reworded: 0 });
  });

  it('are found by their words', async () => {
    const { client } = await openApp();
    const deck = await makeDeck(client);
    await saveNote(client, deck, basic('Chang’é', 'a probe'));
    await saveNote(client, deck, basic('Artemis', 'a programme'), ['moon']);
    const labels = async (words: string) =>
      (await client.notes.getDeck({ deck, words })).notes.map(({ label }) => label);
    expect(await labels('change')).toEqual([]);
    expect(await labels("chang'e")).toEqual(['Chang’é']);
    expect(await labels('PROGRAMME')).toEqual(['Artemis']);
    expect(await labels('moon')).toEqual(['Artemis']);
  });
});

describe('what is refused', () => {
  it('a cloze text that cannot be read, with its cause', async () => {
    const { client } = await openApp();
    const deck = await makeDeck(client);
    await expect(saveNote(client, deck, { kind: 'cloze', text: 'no gap' })).rejects.toMatchObject({
      code: 'invalid-input',
      data: { field: 'content.text', cause: expect.stringContaining('{{c1::words}}') },
    });
  });

  it('a note of a deck that is not there', async () => {
    const { client } = await openApp();
    await expect(saveNote(client, newId(), basic())).rejects.toMatchObject({ code: 'not-found' });
  });

  it('a note that was saved in another window meanwhile; the same request again is the same deed', async () => {
    const app = await openApp();
    const { client } = app;
    const deck = await makeDeck(client);
    const saved = await saveNote(client, deck, basic());
    app.advance(1000);
    const change = { ...saved, event: newId(), content: basic('Changed') };
    const after = await client.notes.saveNote(change);
    expect(await client.notes.saveNote(change)).toEqual(after);
    await expect(
      client.notes.saveNote({ ...saved, event: newId(), content: basic('Mine') }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await client.notes.getNote({ note: saved.note })).toMatchObject({ content: basic('Changed') });
  });
});

describe('what is removed', () => {
  it('a note leaves its cards, which keep their history and come back with it', async () => {
    const { client } = await openApp();
    const deck = await makeDeck(client);
    const { note } = await saveNote(client, deck, basic());
    await review(client, deck);
    await client.browse.trashNotes({ event: newId(), notes: [note], trashed: true });
    expect((await client.study.getNextCard({ unit: `own/${deck}` })).card).toBeNull();
    expect(await client.cards.getInfo({ card: `own/${note}/1` })).toMatchObject({
      content: null,
      missing: 'trashed-note',
      memory: { reps: 1 },
    });
    await client.browse.trashNotes({ event: newId(), notes: [note], trashed: false });
    expect(await client.cards.getInfo({ card: `own/${note}/1` })).toMatchObject({
      content: { label: 'Front' },
      memory: { reps: 1 },
    });
  });

  it('a deck goes with its notes and comes back with them', async () => {
    const { client } = await openApp();
    const deck = await makeDeck(client);
    await saveNote(client, deck, basic('One'));
    await saveNote(client, deck, basic('Two'));
    const event = newId();
    expect(await client.notes.removeDeck({ event, deck })).toMatchObject({ decks: [], trashed: 2 });
    expect(await client.notes.removeDeck({ event, deck })).toMatchObject({ decks: [], trashed: 2 });
    await client.study.undo({ event: newId(), deed: event });
    expect(await client.notes.getDecks()).toMatchObject({
      decks: [{ deck, title: 'Mine', notes: 2 }],
      trashed: 0,
    });
  });

  it('a note whose deck is gone comes back into another', async () => {
    const { client } = await openApp();
    const [deck, other] = [await makeDeck(client), await makeDeck(client, 'Other')];
    const { note } = await saveNote(client, deck, basic('One'));
    await client.notes.removeDeck({ event: newId(), deck });
    await client.browse.moveNotes({ event: newId(), notes: [note], deck: other });
    expect(await client.notes.getDecks()).toMatchObject({ decks: [{ deck: other, notes: 1 }], trashed: 0 });
  });
});

describe('pictures', () => {
  const addPicture = (client: Client, bytes: Buffer) =>
    client.notes.addPicture({ data: bytes.toString('base64') });
  const masks = [
    { number: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: 'Bus' },
    { number: 3, x: 0.6, y: 0.6, width: 0.2, height: 0.2, label: 'Dish', description: 'below the boom' },
  ];

  it('are kept once, by what is in them, and served to the app only', async () => {
    const { app, client, folder } = await openApp([], { allowedHosts: () => new Set(['app']) });
    const bytes = makePng(40, 30);
    const { name, width, height } = await addPicture(client, bytes);
    expect({ width, height }).toEqual({ width: 40, height: 30 });
    expect(await addPicture(client, bytes)).toMatchObject({ name });
    const response = await app.fetch(new Request(`http://app/media/own/${name}`));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('immutable'),
    });
    const other = await app.fetch(
      new Request(`http://app/media/own/${name}`, { headers: { host: 'evil.test' } }),
    );
    expect(other.status).toBe(421);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.includes('media'),
    );
    expect(new Set(files.map((file) => file.split(/[\\/]/).at(-1)))).toEqual(new Set([name, 'media']));
  });

  it.each(['x.png', '..%2f..%2fdevice.json', `${'0'.repeat(64)}.png`, `${'0'.repeat(64)}.svg`])(
    'under the name %s are not there',
    async (name) => {
      const { app } = await openApp([]);
      expect((await app.fetch(new Request(`http://app/media/own/${name}`))).status).toBe(404);
    },
  );

  it.each([
    ['text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a torn picture', makePng().subarray(0, 12)],
    ['nothing that is base64', Buffer.from('')],
  ])('are not made of %s', async (_what, bytes) => {
    const { client } = await openApp([]);
    await expect(client.notes.addPicture({ data: bytes.toString('base64') || '!' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('make a card of each covered part, whose numbers stay', async () => {
    const { client } = await openApp([]);
    const deck = await makeDeck(client);
    const { name } = await addPicture(client, makePng());
    const content: OwnNoteContent = { kind: 'image-occlusion', image: name, alt: 'A probe', masks };
    const { note, highestNumber } = await saveNote(client, deck, content);
    expect(highestNumber).toBe(3);
    const card = await review(client, deck);
    expect(card).toMatchObject({
      kind: 'image-occlusion',
      picture: { src: `/media/own/${name}`, alt: 'A probe', masks },
    });
    expect([card.card, (await review(client, deck)).card]).toEqual([`own/${note}/1`, `own/${note}/3`]);
  });

  it('give a part that is added the number of none that was learned', async () => {
    const { client } = await openApp([]);
    const deck = await makeDeck(client);
    const { name } = await addPicture(client, makePng());
    const content: OwnNoteContent = { kind: 'image-occlusion', image: name, alt: 'A probe', masks };
    const saved = await saveNote(client, deck, content);
    await review(client, deck);
    await review(client, deck);
    const fewer = { ...content, masks: masks.slice(0, 1) };
    expect(await client.notes.saveNote({ ...saved, event: newId(), content: fewer })).toMatchObject({
      highestNumber: 3,
    });
    expect((await client.cards.getInfo({ card: `own/${saved.note}/3` })).missing).toBe('note');
  });

  it('that are not there are refused', async () => {
    const { client } = await openApp([]);
    const deck = await makeDeck(client);
    const content: OwnNoteContent = {
      kind: 'image-occlusion',
      image: `${'0'.repeat(64)}.png`,
      alt: 'A probe',
      masks,
    };
    await expect(saveNote(client, deck, content)).rejects.toMatchObject({
      code: 'invalid-input',
      data: { field: 'content.image' },
    });
  });

  it('may be larger than any other call, and no larger than 4 MB', async () => {
    const { client, folder } = await openApp([]);
    const large = Buffer.concat([makePng(), Buffer.alloc(3_900_000, 7)]);
    await expect(addPicture(client, large)).resolves.toMatchObject({ width: 8 });
    await expect(addPicture(client, Buffer.concat([large, Buffer.alloc(600_000)]))).rejects.toThrow();
    expect(
      readdirSync(join(folder, 'learners'), { recursive: true }).filter((file) =>
        String(file).endsWith('.png'),
      ),
    ).toHaveLength(1);
  });
});

describe('remarks', () => {
  it('stand on any card until they are emptied', async () => {
    const { client } = await openApp();
    const card = 'p/n1/1';
    await client.notes.saveRemark({ event: newId(), card, text: ' ask Ana ' });
    expect((await client.cards.getInfo({ card })).marks.remark).toBe('ask Ana');
    expect(await client.notes.saveRemark({ event: newId(), card, text: '' })).toEqual({ card, remark: '' });
  });

  it('are refused for a card nobody knows', async () => {
    const { client } = await openApp();
    await expect(client.notes.saveRemark({ event: newId(), card: 'p/x/1', text: 'a' })).rejects.toMatchObject(
      {
        code: 'not-found',
      },
    );
  });
});
