import { describe, expect, it } from 'vitest';
import type { SessionView } from '#core/contract/cards.ts';
import { idOf } from '#tests/support/events.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { card, pack } from '#tests/support/packs.ts';
import { DAY_MS } from '#core/time.ts';

const unit = 'p/u';

async function next(client: Client): Promise<string> {
  const { card: shown } = await client.study.getNextCard({ unit });
  if (!shown) throw new Error('there is a card to show');
  return shown.card;
}

/** A pack with so many cards that a deed on all of them is kept in parts. */
function largePack(cards: number) {
  const made = pack();
  const [first] = made.units;
  if (!first) throw new Error('a pack without a unit');
  return pack({
    units: [{ ...first, cards: Array.from({ length: cards }, (_, index) => card(`p/n${index}/1`)) }],
  });
}

const marksOf = async (client: Client, id: string) => (await client.cards.getInfo({ card: id })).marks;

describe('what is done to the card on the table', () => {
  it('puts away a buried card until tomorrow, and goes on with the next', async () => {
    const test = await openApp();
    const buried = await next(test.client);
    const session = await test.client.study.changeCard({
      event: newId(),
      card: buried,
      change: { buried: true },
      unit,
    });
    expect(session.card?.card).not.toBe(buried);
    expect(session.left.new).toBe(2);
    expect(await marksOf(test.client, buried)).toMatchObject({ isBuried: true });
    test.advance(DAY_MS);
    expect((await test.client.study.getNextCard({ unit })).left.new).toBe(3);
  });

  it('leaves a suspended card out for good, until it is taken up again', async () => {
    const test = await openApp();
    const suspended = await next(test.client);
    const change = (isSuspended: boolean) =>
      test.client.study.changeCard({
        event: newId(),
        card: suspended,
        change: { suspended: isSuspended },
        unit,
      });
    expect((await change(true)).card?.card).not.toBe(suspended);
    test.advance(400 * DAY_MS);
    expect((await test.client.study.getNextCard({ unit })).left.new).toBe(2);
    await change(false);
    expect((await test.client.study.getNextCard({ unit })).left.new).toBe(3);
  });

  it('leaves a flagged or marked card on the table', async () => {
    const { client } = await openApp();
    const shown = await next(client);
    const flagged = await client.study.changeCard({ event: newId(), card: shown, change: { flag: 3 }, unit });
    const marked = await client.study.changeCard({
      event: newId(),
      card: shown,
      change: { marked: true },
      unit,
    });
    expect(flagged.card).toMatchObject({ card: shown, marks: { flag: 3, isMarked: false } });
    expect(marked.card).toMatchObject({ card: shown, marks: { flag: 3, isMarked: true } });
  });

  it('is one deed however often the request is sent, also after the day is over', async () => {
    const test = await openApp();
    const buried = await next(test.client);
    const input = { event: newId(), card: buried, change: { buried: true }, unit };
    await test.client.study.changeCard(input);
    test.advance(2 * DAY_MS);
    await test.client.study.changeCard(input);
    expect(await marksOf(test.client, buried)).toMatchObject({ isBuried: false });
    expect((await test.client.study.getNextCard({ unit })).left.new).toBe(3);
    expect((await test.client.study.undo({ event: newId(), unit })).canUndo).toBe(false);
  });

  it('names a card that is nowhere', async () => {
    const { client } = await openApp();
    const call = client.study.changeCard({ event: newId(), card: 'p/none/1', change: { flag: 1 } });
    await expect(call).rejects.toMatchObject({ code: 'not-found', data: { what: 'card', id: 'p/none/1' } });
  });
});

describe('many cards changed at once', () => {
  it('are one deed in parts, taken back as one', async () => {
    const { client } = await openApp([largePack(2300)]);
    const cards = Array.from({ length: 2300 }, (_, index) => `p/n${index}/1`);
    const event = newId();
    const reply = await client.cards.change({ event, cards, change: { suspended: true } });
    expect(reply).toEqual({ changed: 2300, group: event });
    expect((await client.study.getNextCard({ unit })).card).toBeNull();
    const { undone, left, canUndo } = await client.study.undo({ event: newId(), unit });
    expect(undone).toMatchObject({ deed: 'suspended', count: 2300 });
    expect(left.new).toBe(15);
    expect(canUndo).toBe(false);
  });

  it('stay one deed when the request is sent again, and taken back once when that is', async () => {
    const test = await openApp([largePack(1500)]);
    const cards = Array.from({ length: 1500 }, (_, index) => `p/n${index}/1`);
    const input = { event: newId(), cards, change: { marked: true } } as const;
    await test.client.cards.change({ ...input, cards });
    await test.client.study.changeCard({ event: newId(), card: 'p/n7/1', change: { flag: 2 } });
    const { client } = await test.restart();
    await client.cards.change({ ...input, cards });
    const undo = { event: newId(), unit };
    const first = await client.study.undo(undo);
    const again = await client.study.undo(undo);
    expect(first.undone).toEqual({ deed: 'flagged', count: 1, label: 'p/n7/1' });
    expect(again.undone).toEqual(first.undone);
    expect((await client.study.undo({ event: newId(), unit })).undone).toMatchObject({
      deed: 'marked',
      count: 1500,
    });
    expect(await marksOf(client, 'p/n7/1')).toMatchObject({ isMarked: false, flag: 0 });
  });

  it('can be taken back by name, though something else was done since', async () => {
    const { client } = await openApp();
    const { group } = await client.cards.change({
      event: newId(),
      cards: ['p/n1/1', 'p/n2/1'],
      change: { flag: 4 },
    });
    await client.study.changeCard({ event: newId(), card: 'p/n3/1', change: { marked: true }, unit });
    const { undone } = await client.study.undo({ event: newId(), deed: group });
    expect(undone).toMatchObject({ deed: 'flagged', count: 2 });
    expect(await marksOf(client, 'p/n3/1')).toMatchObject({ isMarked: true });
    const twice = client.study.undo({ event: newId(), deed: group });
    await expect(twice).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('taking back', () => {
  it('goes back through deeds of every kind, naming each, and brings a card back to the table', async () => {
    const { client } = await openApp();
    const shown = await next(client);
    await client.study.changeCard({ event: newId(), card: shown, change: { flag: 1 }, unit });
    await client.notes.saveRemark({ event: newId(), card: shown, text: 'a hook' });
    await client.study.rateCard({ event: newId(), card: shown, rating: 'hard', tookMs: 5, unit });
    const buried = await next(client);
    await client.study.changeCard({ event: newId(), card: buried, change: { buried: true }, unit });
    const seen: (SessionView['undone'] & { shown: string | undefined })[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { undone, card: table } = await client.study.undo({ event: newId(), unit });
      if (undone) seen.push({ ...undone, shown: table?.card });
    }
    expect(seen).toMatchObject([
      { deed: 'buried', label: buried },
      { deed: 'rated', rating: 'hard', label: shown, shown },
      { deed: 'remarked', label: shown },
      { deed: 'flagged', label: shown },
    ]);
    expect(await marksOf(client, shown)).toMatchObject({ flag: 0, remark: '' });
    expect((await client.study.getNextCard({ unit })).left.new).toBe(3);
  });

  it('leaves the card on the table where nothing else comes back', async () => {
    const { client } = await openApp();
    const cards = ['p/n1/1', 'p/n2/1', 'p/n3/1'];
    await client.study.changeCard({ event: newId(), card: 'p/n1/1', change: { flag: 1 }, unit });
    for (const table of cards) {
      const { card: kept } = await client.study.undo({ event: newId(), card: table, unit });
      expect(kept?.card).toBe(table);
      await client.study.changeCard({ event: newId(), card: table, change: { flag: 1 }, unit });
    }
  });

  it('does not stop at a card whose pack is gone', async () => {
    const test = await openApp();
    await test.client.study.rateCard({ event: newId(), card: 'p/n1/1', rating: 'easy', tookMs: 5 });
    await test.client.study.rateCard({ event: newId(), card: 'p/n2/1', rating: 'easy', tookMs: 5 });
    const elsewhere = await test.restart([]);
    const { undone, card: table } = await elsewhere.client.study.undo({ event: newId() });
    expect(undone).toEqual({ deed: 'rated', count: 1, label: null, rating: 'easy' });
    expect(table).toBeNull();
    expect((await elsewhere.client.study.undo({ event: newId() })).canUndo).toBe(false);
  });

  it('refuses an id that stands for another deed', async () => {
    const { client } = await openApp();
    const event = idOf(77);
    await client.study.changeCard({ event, card: 'p/n1/1', change: { flag: 1 } });
    await expect(client.study.undo({ event })).rejects.toMatchObject({ code: 'conflict' });
  });
});
