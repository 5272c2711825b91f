import { describe, expect, it } from 'vitest';
import { newId, openApp, type Client } from '#tests/support/app.ts';
import { pack, words } from '#tests/support/packs.ts';

const WORDS = { bookmarks: 'Bookmarks', gone: 'no longer in the lesson' };

/** The test pack with other words in its first section. */
function packSaying(...texts: string[]) {
  const made = pack();
  const [section] = made.units[0]?.lessons[0]?.sections ?? [];
  if (!section) throw new Error('a pack without a section');
  section.blocks = texts.map((text, index) => ({
    kind: 'paragraph',
    id: `b${index + 1}`,
    children: words(text),
  }));
  return made;
}

const TEXTS = ['Ten modules make the station.', 'The far side was reached in 2019.'];

type Marking = Parameters<Client['reading']['saveHighlights']>[0];
type OneMarking = Omit<Marking, 'passages'> & Marking['passages'][number];

const saveOne = (client: Client, { event, lesson, ...passage }: OneMarking) =>
  client.reading.saveHighlights({ event, lesson, passages: [passage] });

async function mark(client: Client, fields: Partial<OneMarking> = {}) {
  const place = { lesson: 'p/l', section: 'p/l/s1', block: 'b2', start: 4, end: 12 };
  const input = {
    event: newId(),
    highlight: newId(),
    ...place,
    colour: 'yellow' as const,
    note: '',
    ...fields,
  };
  return { ...input, marks: await saveOne(client, input) };
}

describe('highlights', () => {
  it('quote the lesson, outlive a restart, and are the same deed when sent again', async () => {
    const test = await openApp([packSaying(...TEXTS)]);
    const { marks: first, ...input } = await mark(test.client, { note: ' Chang’e 4 ' });
    expect(first.highlights).toMatchObject([{ quote: 'far side', note: 'Chang’e 4', isFound: true }]);
    expect(await saveOne(test.client, input)).toEqual(first);
    const { client } = await test.restart();
    expect(await client.reading.getMarks({ lesson: 'p/l' })).toEqual(first);
  });

  it('are kept with their note when the pack says something else, can be annotated and taken away', async () => {
    const test = await openApp([packSaying(...TEXTS)]);
    const { marks: _marks, ...input } = await mark(test.client, { note: 'mine' });
    const { client } = await test.restart([packSaying('Ten modules.', 'Something else altogether.')]);
    const gone = { quote: 'far side', note: 'mine', isFound: false };
    expect((await client.reading.getMarks({ lesson: 'p/l' })).highlights).toMatchObject([gone]);
    const noted = await mark(client, { ...input, event: newId(), note: 'still mine' });
    expect(noted.marks.highlights).toMatchObject([{ ...gone, note: 'still mine' }]);
    const { text } = await client.reading.exportMarks({ lesson: 'p/l', ...WORDS });
    expect(text).toContain('> far side (no longer in the lesson)');
    const removal = { ...input, event: newId(), note: '', colour: null };
    expect((await saveOne(client, removal)).highlights).toEqual([]);
    expect((await saveOne(client, removal)).highlights).toEqual([]);
  });

  it('are refused where there are no words, and in paragraphs that are not there', async () => {
    const { client } = await openApp([packSaying(...TEXTS)]);
    await expect(mark(client, { start: 900, end: 950 })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(mark(client, { start: 12, end: 4 })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(mark(client, { block: 'b9' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(mark(client, { lesson: 'p/none' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(mark(client, { note: 'x'.repeat(2001) })).rejects.toMatchObject({ code: 'invalid-input' });
    expect((await client.reading.getMarks({ lesson: 'p/l' })).highlights).toEqual([]);
  });

  it('and bookmarks are taken back by the general undo, newest first, and named', async () => {
    const { client } = await openApp([packSaying(...TEXTS)]);
    const first = await mark(client);
    await client.reading.saveBookmark({
      event: newId(),
      lesson: 'p/l',
      section: 'p/l/s1',
      block: 'b1',
      kept: true,
    });
    const { marks: _marks, ...marked } = first;
    const removal = { ...marked, event: newId(), colour: null };
    await saveOne(client, removal);
    const undo = async () => (await client.study.undo({ event: newId() })).undone;
    expect(await undo()).toMatchObject({ deed: 'highlight-removed', label: 'far side' });
    expect((await client.reading.getMarks({ lesson: 'p/l' })).highlights).toEqual(first.marks.highlights);
    expect(await undo()).toMatchObject({ deed: 'bookmarked', label: TEXTS[0] });
    expect(await undo()).toMatchObject({ deed: 'highlighted', label: 'far side' });
    expect(await client.reading.getMarks({ lesson: 'p/l' })).toEqual({ highlights: [], bookmarks: [] });
  });
});

describe('the paragraphs of one selection', () => {
  const selection = (): Marking => ({
    event: newId(),
    lesson: 'p/l',
    passages: [
      { block: 'b1', start: 4, end: 29 },
      { block: 'b2', start: 0, end: 12 },
    ].map((place) => ({
      highlight: newId(),
      section: 'p/l/s1',
      ...place,
      colour: 'green' as const,
      note: '',
    })),
  });
  const quotesOf = ({ highlights }: { highlights: { quote: string }[] }) =>
    highlights.map(({ quote }) => quote);
  const QUOTES = ['modules make the station.', 'The far side'];

  it('are one deed: the same when sent again, taken back together and named by their number', async () => {
    const test = await openApp([packSaying(...TEXTS)]);
    const input = selection();
    expect(quotesOf(await test.client.reading.saveHighlights(input))).toEqual(QUOTES);
    expect(quotesOf(await test.client.reading.saveHighlights(input))).toEqual(QUOTES);
    const { client } = await test.restart();
    const { deeds } = await client.history.getDeeds({ part: 'reading', limit: 50 });
    expect(deeds).toMatchObject([{ what: 'highlighted', count: 2 }]);
    const { undone } = await client.study.undo({ event: newId(), deed: input.event });
    expect(undone).toMatchObject({ deed: 'highlighted', count: 2 });
    expect((await client.reading.getMarks({ lesson: 'p/l' })).highlights).toEqual([]);
  });

  it('can be changed one by one, and one that cannot be marked leaves the others as they were', async () => {
    const { client } = await openApp([packSaying(...TEXTS)]);
    const input = selection();
    await client.reading.saveHighlights(input);
    const [first] = input.passages;
    if (!first) throw new Error('a selection without a paragraph');
    await saveOne(client, { event: newId(), lesson: 'p/l', ...first, colour: null });
    expect(quotesOf(await client.reading.getMarks({ lesson: 'p/l' }))).toEqual(QUOTES.slice(1));
    const other = selection();
    const passages = other.passages.map((passage, index) => ({ ...passage, block: index ? 'b9' : 'b1' }));
    await expect(client.reading.saveHighlights({ ...other, passages })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(quotesOf(await client.reading.getMarks({ lesson: 'p/l' }))).toEqual(QUOTES.slice(1));
  });
});

it('bookmarks are kept and let go', async () => {
  const { client } = await openApp([packSaying(...TEXTS)]);
  const save = (kept: boolean) => {
    const place = { lesson: 'p/l', section: 'p/l/s1', block: 'b2' };
    return client.reading.saveBookmark({ event: newId(), ...place, kept });
  };
  expect((await save(true)).bookmarks).toMatchObject([{ block: 'b2', words: TEXTS[1], isFound: true }]);
  expect((await save(false)).bookmarks).toEqual([]);
});

it('marks are exported as Markdown in the order of the lesson, nothing of them read as markup', async () => {
  const { client } = await openApp([packSaying('See *here* <b>now</b>.', TEXTS[1] ?? '')]);
  await mark(client, { note: '# not a heading\n1. not a list' });
  await mark(client, { block: 'b1', start: 4, end: 17, colour: 'pink' });
  await client.reading.saveBookmark({
    event: newId(),
    lesson: 'p/l',
    section: 'p/l/s2',
    block: 'b1',
    kept: true,
  });
  expect(await client.reading.exportMarks({ lesson: 'p/l', ...WORDS })).toEqual({
    name: 'l-notes.md',
    text: [
      '# A lesson',
      '## One',
      '> \\*here\\* \\<b\\>now',
      '> far side',
      '\\# not a heading\n1\\. not a list',
      '## Two',
      '**Bookmarks**',
      '- Second.\n',
    ].join('\n\n'),
  });
});

it('the glossary tells where each term occurs, by title', async () => {
  const made = packSaying(...TEXTS);
  const [unit] = made.units;
  const [section] = unit?.lessons[0]?.sections ?? [];
  const term = { kind: 'term' as const, term: 'p/t2', children: words('modules') };
  section?.blocks.push({
    kind: 'paragraph',
    id: 'b3',
    children: [{ kind: 'strong', children: [term] }, term],
  });
  const titled = (id: string, title: string) => ({
    id,
    title,
    definition: `What ${title} is.`,
    facts: ['p/f'],
  });
  const { client } = await openApp([
    { ...made, terms: [titled('p/t1', 'zenith'), titled('p/t2', 'Module')] },
  ]);
  const { terms } = await client.reading.getGlossary();
  expect(terms.map(({ title }) => title)).toEqual(['Module', 'zenith']);
  expect(terms[0]).toMatchObject({
    definition: 'What Module is.',
    facts: [{ id: 'p/f', stale: false }],
    occurrences: [{ section: { id: 'p/l/s1', title: 'One' }, lesson: { id: 'p/l', title: 'A lesson' } }],
  });
  expect(terms[1]?.occurrences).toEqual([]);
});

it('how lessons are set is kept on the device', async () => {
  const test = await openApp();
  await test.client.settings.changeDevice({ readerFace: 'spaced', readerMeasure: 'wide' });
  const { client } = await test.restart();
  expect((await client.app.getStatus()).settings.device).toMatchObject({
    readerFace: 'spaced',
    readerMeasure: 'wide',
    readerSize: 'medium',
    readerSpacing: 'normal',
  });
});
