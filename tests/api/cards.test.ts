import { describe, expect, it } from 'vitest';
import { DAY_MS } from '#core/time.ts';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { NOON } from '#tests/support/events.ts';

const unit = 'p/u';
const card = 'p/n1/1';

const rate = (client: Client, rating: 'again' | 'good' | 'easy', event = newId()) =>
  client.study.rateCard({ event, card, rating, tookMs: 4200, unit });

/** A learner who forgets a card each time it comes back, until it has been forgotten so often. */
async function forget(test: Awaited<ReturnType<typeof openApp>>, times: number, event?: string) {
  await rate(test.client, 'easy');
  for (let time = 1; time <= times; time += 1) {
    test.advance(60 * DAY_MS);
    const session = await rate(test.client, 'again', time === times ? event : undefined);
    if (time === times) return session;
    await rate(test.client, 'good');
  }
  throw new Error('forgotten at least once');
}

describe('card info', () => {
  it('tells all that is known, and every answer with what it led to', async () => {
    const test = await openApp();
    const { client } = test;
    const promised = (await client.study.getNextCard({ unit })).card?.intervals.find(
      ({ rating }) => rating === 'easy',
    );
    await rate(client, 'easy');
    await client.cards.change({ event: newId(), cards: [card], change: { addTags: ['mine'], flag: 2 } });
    test.advance(2 * DAY_MS);
    const info = await client.cards.getInfo({ card });
    expect(info.content).toMatchObject({
      kind: 'basic',
      deck: { id: unit, title: 'A unit', pack: 'A pack' },
      concepts: [{ id: 'p/c', title: 'A concept' }],
      section: { id: 'p/l/s1', lesson: 'p/l' },
    });
    expect(info.marks).toMatchObject({ flag: 2, tags: ['mine'] });
    expect(info.memory).toMatchObject({
      phase: 'review',
      reps: 1,
      lapses: 0,
      introduced: '2026-11-23',
      isLeech: false,
    });
    expect(info.history).toEqual([
      { at: NOON, kind: 'rated', rating: 'easy', days: promised?.days, tookMs: 4200 },
    ]);
    expect(info.curve[0]).toEqual({ at: NOON, recall: 1 });
    expect(info.curve.at(-1)?.recall).toBeLessThan(1);
  });

  it('tells of answers out of turn and of changed days as what they are', async () => {
    const { client } = await openApp();
    await rate(client, 'easy');
    const cram = newId();
    await client.study.startCram({ cram, search: 'card:p/n1', order: 'added', limit: 1, isReal: false });
    await client.study.practiseCard({ event: newId(), card, rating: 'again', tookMs: 900, cram });
    await client.cards.change({ event: newId(), cards: [card], change: { dueOn: 20_790 } });
    await client.cards.change({ event: newId(), cards: [card], change: { forgotten: true } });
    const { history, memory } = await client.cards.getInfo({ card });
    expect(history.map(({ kind }) => kind)).toEqual(['rated', 'practised', 'moved', 'forgotten']);
    expect(memory).toBeNull();
  });

  it('says that a pack is gone, and keeps the history', async () => {
    const test = await openApp();
    await rate(test.client, 'easy');
    const { client } = await test.restart([]);
    const info = await client.cards.getInfo({ card });
    expect(info.content).toBeNull();
    expect(info.history).toHaveLength(1);
    expect(info.memory).toMatchObject({ reps: 1 });
  });

  it('names a card nobody ever saw', async () => {
    const { client } = await openApp();
    await expect(client.cards.getInfo({ card: 'p/none/1' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a leech', () => {
  const withLapses = async (leechLapses: number) => {
    const test = await openApp();
    const preset = { retention: 0.9, newPerDay: 15, reviewsPerDay: 200, leechLapses };
    await test.client.settings.changePreset({ event: newId(), preset });
    return test;
  };

  it('is told with its paragraph when it is forgotten so often, and goes on being asked', async () => {
    const test = await withLapses(3);
    const session = await forget(test, 3);
    expect(session.leech).toMatchObject({
      card,
      lapses: 3,
      front: `front of ${card}`,
      back: `back of ${card}`,
      section: { id: 'p/l/s1', lesson: 'p/l', blocks: [expect.objectContaining({ kind: 'paragraph' })] },
    });
    const { marks, memory } = await test.client.cards.getInfo({ card });
    expect(marks.isSuspended).toBe(false);
    expect(memory?.isLeech).toBe(true);
  });

  it('made of a text with gaps is told as it is written, to be split in the editor for such texts', async () => {
    const test = await withLapses(1);
    const { client } = test;
    const [deck, note] = [newId(), newId()];
    const text = 'A {{c1::b::hint}} c';
    await client.notes.saveDeck({ event: newId(), deck, title: 'Mine' });
    await client.notes.saveNote({
      event: newId(),
      note,
      deck,
      content: { kind: 'cloze', text },
      tags: [],
      savedAt: null,
    });
    const answer = (rating: 'again' | 'easy') =>
      client.study.rateCard({ event: newId(), card: `own/${note}/1`, rating, tookMs: 1000 });
    await answer('easy');
    test.advance(60 * DAY_MS);
    expect((await answer('again')).leech).toMatchObject({ isCloze: true, front: text, back: '', note });
  });

  it('is told again at every half of it after, and not between', async () => {
    const told: boolean[] = [];
    for (let lapses = 3; lapses <= 8; lapses += 1) {
      told.push((await forget(await withLapses(4), lapses)).leech !== undefined);
    }
    expect(told).toEqual([false, true, false, true, false, true]);
  });

  it('is told once more when the request is sent again, and never where it is switched off', async () => {
    const test = await withLapses(2);
    const event = newId();
    await forget(test, 2, event);
    expect((await rate(test.client, 'again', event)).leech?.lapses).toBe(2);
    expect((await forget(await withLapses(0), 9)).leech).toBeUndefined();
  });
});
