import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { bringIn, exportText } from '#tests/support/exchange.ts';
import { makePng } from '#tests/support/pictures.ts';

const unit = 'p/u';
/** Larger than one line of an export may be. */
const LARGE = 400;

/** Something of every kind that a learner makes. @returns the picture of a note, and an attempt. */
async function makeEverything(client: Client) {
  const { card } = await client.study.getNextCard({ unit });
  if (!card) throw new Error('there is a card to rate');
  await client.study.rateCard({ event: newId(), card: card.card, rating: 'good', tookMs: 900, unit });
  const change = { flag: 2, addTags: ['hard'] };
  await client.cards.change({ event: newId(), cards: [card.card], change });
  await client.notes.saveRemark({ event: newId(), card: card.card, text: 'mine' });
  const deck = newId();
  await client.notes.saveDeck({ event: newId(), deck, title: 'My deck' });
  const { name } = await client.notes.addPicture({ data: makePng(LARGE, LARGE).toString('base64') });
  const content = {
    kind: 'image-occlusion' as const,
    image: name,
    alt: 'A probe',
    masks: [{ number: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: 'Bus' }],
  };
  await client.notes.saveNote({ event: newId(), note: newId(), deck, content, tags: ['t'], savedAt: null });
  const place = { lesson: 'p/l', section: 'p/l/s1', block: 'b1' };
  const { lesson, ...at } = place;
  const passage = { ...at, start: 0, end: 5, colour: 'yellow' as const, note: 'why' };
  const passages = [{ highlight: newId(), ...passage }];
  await client.reading.saveHighlights({ event: newId(), lesson, passages });
  await client.reading.saveBookmark({ event: newId(), ...place, kept: true });
  await client.study.readSection({ event: newId(), section: 'p/l/s1' });
  await client.study.keepPosition({ event: newId(), ...place });
  const attempt = newId();
  const { questions } = await client.quiz.startAttempt({ event: newId(), attempt, unit, mode: 'test' });
  const single = questions.find(({ kind }) => kind === 'single');
  const response = { kind: 'single' as const, option: 'a' };
  await client.quiz.answerItem({
    event: newId(),
    attempt,
    item: single?.item ?? '',
    response,
    tookMs: 700,
  });
  await client.quiz.finishAttempt({ event: newId(), attempt });
  await client.study.setGoal({ event: newId(), goal: { unit: 'minutes', perWeek: 60 }, streak: true });
  const { preset } = (await client.app.getStatus()).settings;
  await client.settings.changePreset({ event: newId(), preset: { ...preset, retention: 0.85 } });
  await client.browse.saveSearch({ event: newId(), search: newId(), name: 'mine', query: 'is:due' });
  const exam = { exam: newId(), title: 'Exam', date: '2027-02-01', decks: [unit] };
  await client.scheduling.setExam({ event: newId(), ...exam });
  await client.settings.changeDevice({ theme: 'dark' });
  return { picture: name, attempt };
}

interface Everything {
  events: { kind: string }[];
  questions: { item: { id: string } }[];
  pictures: { picture: string }[];
  settings: { theme: string };
  cards: unknown[];
  concepts: unknown[];
}
const everythingOf = async (client: Client) => JSON.parse(await exportText(client, 'json')) as Everything;

describe('an export of everything', () => {
  it('holds all that a learner made, and another computer that adds it has the same', async () => {
    const here = await openApp();
    const { picture, attempt } = await makeEverything(here.client);
    const text = await exportText(here.client, 'json');
    const taken = JSON.parse(text) as Everything;
    expect(new Set(taken.pictures.map((part) => part.picture))).toEqual(new Set([picture]));
    expect(taken.questions.length).toBeGreaterThan(0);
    expect(taken.settings.theme).toBe('dark');
    expect(text).not.toContain('PRIVATE KEY');
    const there = await openApp(undefined, { allowedHosts: () => new Set(['app']) });
    const backup = await bringIn(there.client, Buffer.from(text));
    const [learner] = (await there.client.data.compareBackup({ backup })).learners;
    expect(learner).toMatchObject({ missing: { pictures: 1 }, events: taken.events.length });
    const merge = { backup, learner: learner?.learner ?? '' };
    expect(await there.client.data.mergeBackup(merge)).toEqual({ added: taken.events.length + 1 });
    expect(await there.client.data.mergeBackup(merge)).toEqual({ added: 0 });
    const again = await everythingOf(there.client);
    for (const part of ['events', 'questions', 'pictures', 'cards', 'concepts'] as const) {
      expect(again[part]).toEqual(taken[part]);
    }
    const response = await there.app.fetch(new Request(`http://app/media/own/${picture}`));
    expect(Buffer.from(await response.arrayBuffer())).toEqual(makePng(LARGE, LARGE));
    const seenHere = await here.client.quiz.getAttempt({ attempt });
    expect(await there.client.quiz.getAttempt({ attempt })).toEqual(seenHere);
    // Its packs were removed meanwhile: the questions are shown as they were asked.
    const without = await there.restart([]);
    const shown = await without.client.quiz.getAttempt({ attempt });
    expect(shown.questions.length).toBe(seenHere.questions.length);
    expect((await without.client.app.getStatus()).notices).toEqual([]);
  });

  it('brings back pictures alone where only they were lost, from backups and from files', async () => {
    const { client, folder } = await openApp();
    const { picture } = await makeEverything(client);
    const text = await exportText(client, 'json');
    const { learner } = JSON.parse(text) as { learner: string };
    const { backups } = await client.data.makeBackup();
    const media = join(folder, 'learners', learner, 'media');
    const lose = () => rmSync(join(media, picture));
    lose();
    const backup = backups[0]?.backup ?? '';
    const compared = await client.data.compareBackup({ backup });
    expect(compared.learners).toMatchObject([{ missing: { ratings: 0, notes: 0, pictures: 1 } }]);
    expect(await client.data.mergeBackup({ backup, learner })).toEqual({ added: 1 });
    rmSync(join(folder, 'backups'), { recursive: true });
    lose();
    const file = await bringIn(client, Buffer.from(text));
    expect(await client.data.mergeBackup({ backup: file, learner })).toEqual({ added: 1 });
    expect(readdirSync(media)).toEqual([picture]);
    lose();
    // A picture is named by what is in it: one that is something else is none.
    const forged = text.replace(/("base64":"[^"]{40})./, '$1*');
    const other = await bringIn(client, Buffer.from(forged));
    expect(await client.data.mergeBackup({ backup: other, learner })).toEqual({ added: 0 });
    expect(readdirSync(media)).toEqual([]);
  });
});
