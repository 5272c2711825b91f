import { describe, expect, test } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { describePack } from '#core/content/describe.ts';
import { packSchema } from '#core/content/pack.ts';
import { buildCompiledPack, buildPackFiles, editFile, SAMPLE } from '#tests/support/pack-builder.ts';

describe('a pack without problems', () => {
  test('compiles to what the schema of compiled packs takes', () => {
    const { pack, problems } = compilePack(buildPackFiles());
    expect(problems).toEqual([]);
    expect(packSchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  test('is described with its counts', () => {
    expect(describePack(compilePack(buildPackFiles()))).toEqual({
      pack: { id: 'sample', version: '1.0.0', title: 'A sample' },
      counts: {
        units: 1,
        lessons: 1,
        sections: 1,
        cards: 4,
        items: 4,
        facts: 3,
        concepts: 1,
        terms: 1,
        events: 1,
        partnerships: 1,
        positions: 1,
        scenarios: 1,
      },
      problems: [],
    });
  });

  test('has global ids everywhere', () => {
    const pack = buildCompiledPack();
    const [unit] = pack.units;
    expect(unit?.id).toBe('sample/orbits');
    expect(unit?.lessons[0]?.id).toBe('sample/staying-up');
    expect(unit?.lessons[0]?.sections[0]?.id).toBe('sample/staying-up/a-fall-that-misses');
    expect(unit?.cards.map(({ id }) => id)).toEqual([
      'sample/height/1',
      'sample/speed/1',
      'sample/speed/2',
      'sample/name/1',
    ]);
    expect(unit?.items[0]).toMatchObject({
      id: 'sample/how-high',
      concepts: ['sample/falling-around'],
      facts: ['sample/iss-height'],
      section: 'sample/staying-up/a-fall-that-misses',
    });
  });

  test('keeps every kind of block and inline of a lesson', () => {
    const blocks = buildCompiledPack().units[0]?.lessons[0]?.sections[0]?.blocks;
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        id: 'b1',
        children: [
          { kind: 'text', text: 'The station is ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'always' }] },
          { kind: 'text', text: ' falling, ' },
          { kind: 'strong', children: [{ kind: 'text', text: 'fast' }] },
          { kind: 'text', text: ', about 400 km up at ' },
          { kind: 'term', term: 'sample/perigee', children: [{ kind: 'text', text: 'perigee' }] },
          { kind: 'text', text: '.' },
          { kind: 'citation', facts: ['sample/iss-height'] },
        ],
      },
      {
        kind: 'list',
        id: 'b2',
        ordered: false,
        items: [
          [
            { kind: 'text', text: 'It is high' },
            { kind: 'citation', facts: ['sample/iss-height', 'sample/iss-speed'] },
          ],
          [{ kind: 'text', text: 'It is fast' }],
        ],
      },
      {
        kind: 'quote',
        id: 'b3',
        children: [
          { kind: 'text', text: 'It flies fast.' },
          { kind: 'citation', facts: ['sample/iss-speed'] },
        ],
      },
      { kind: 'check', id: 'b4', item: 'sample/how-high' },
      {
        kind: 'viewpoint',
        id: 'b5',
        holder: 'An engineer',
        date: '2021',
        stance: { question: 'sample/speed-or-height', side: 'speed' },
        blocks: [
          {
            kind: 'paragraph',
            id: 'b5-1',
            children: [
              { kind: 'text', text: 'Speed matters more than height.' },
              { kind: 'citation', facts: ['sample/iss-speed'] },
            ],
          },
        ],
      },
      expect.objectContaining({ kind: 'viewpoint', id: 'b6', holder: 'A pilot' }),
    ]);
  });

  test('makes one card of each gap number, in which other gaps are plain words', () => {
    const cards = buildCompiledPack().units[0]?.cards.filter(({ kind }) => kind === 'cloze');
    expect(cards).toMatchObject([
      {
        label: 'The station moves at […] each second.',
        parts: [{ text: 'The station moves at ' }, { gap: '7.7 km', hint: 'distance' }, { text: ' each second.' }],
      },
      {
        label: 'The station moves at 7.7 km each […].',
        parts: [{ text: 'The station moves at 7.7 km each ' }, { gap: 'second' }, { text: '.' }],
      },
    ]);
  });

  test('keeps what there is to explore, with global ids and facts', () => {
    const { explore } = buildCompiledPack();
    expect(explore.timeline).toMatchObject([{ id: 'sample/speed-measured', facts: ['sample/iss-speed'] }]);
    expect(explore.partnerships).toMatchObject([{ id: 'sample/station', members: [{ country: 'USA' }, { agency: 'ESA' }] }]);
    expect(explore.stations).toMatchObject([{ id: 'sample/iss', inclinationDegrees: 51.63 }]);
    expect(explore.launchSites).toMatchObject([{ id: 'sample/baikonur', facts: [], sources: [{ publisher: 'A' }] }]);
    expect(explore.positions).toMatchObject([{ question: 'sample/speed-or-height', side: 'speed' }]);
    expect(explore.scenarios).toMatchObject([{ id: 'sample/a-shared-camera', verdict: 'allowed' }]);
  });

  test('may do without anything to explore and without a list of names', () => {
    const { names, timeline, partnerships, orbits, positions, scenarios } = SAMPLE;
    const files = buildPackFiles({
      ...Object.fromEntries([names, timeline, partnerships, orbits, positions, scenarios].map((file) => [file, null])),
      ...editFile(SAMPLE.lesson, ':::viewpoint{holder="An engineer" date="2021" question="speed-or-height" side="speed"}\nSpeed matters more than height.:fact{#iss-speed}\n:::\n\n:::viewpoint{holder="A pilot" date="2022" question="speed-or-height" side="height"}\nHeight matters more than speed.:fact{#iss-height}\n:::\n', 'Seven people lived there in 2026.:fact{#iss-crew}\n'),
    });
    expect(compilePack(files)).toMatchObject({ problems: [], pack: { explore: { timeline: [], questions: [], scenarios: [] } } });
  });

  test('leaves typography as written', () => {
    const words = "“Long” – don't… 5 < 6 & 7 – a_b c: d ‘e’ 1. #f";
    const { cards } = buildCompiledPack(editFile(SAMPLE.cards, 'How high does the station fly?', `'${words.replaceAll("'", "''")}'`))
      .units[0] ?? { cards: [] };
    expect(cards[0]).toMatchObject({ front: [{ kind: 'text', text: words }] });
  });

  test('joins the lines of a paragraph with spaces', () => {
    const pack = buildCompiledPack(editFile(SAMPLE.lesson, 'Speed matters more', 'Speed\nmatters more'));
    expect(JSON.stringify(pack)).toContain('Speed matters more');
  });

  test('reads Windows line ends and a byte order mark like any others', () => {
    const files = [...buildPackFiles()].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`] as const);
    expect(compilePack(new Map(files))).toEqual(compilePack(buildPackFiles()));
  });

  test('may hold a read-me, a licence and a section without facts', () => {
    const { problems } = compilePack(
      buildPackFiles({
        'README.md': 'About',
        LICENSE: 'CC',
        ...editFile(SAMPLE.lesson, ':::\n', ':::\n\n## How to go on {#go-on plain}\n\nTake a break.\n'),
      }),
    );
    expect(problems).toEqual([]);
  });
});

test('a pack that cannot be used is described without one, and with what could be read', () => {
  const files = buildPackFiles(editFile(SAMPLE.cards, 'facts: [iss-height]', 'facts: [iss-weight]'));
  expect(describePack(compilePack(files))).toMatchObject({ pack: null, counts: { cards: 4, items: 4, lessons: 1 } });
});

test('a pack with something to be mended can still be used', () => {
  const { pack, problems } = compilePack(buildPackFiles({ 'notes.txt': 'mine' }));
  expect(problems).toHaveLength(1);
  expect(pack?.id).toBe('sample');
});

test('no more than 500 problems are listed, and the last says that there are more', () => {
  const junk = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`junk-${index}.txt`, '']));
  const { problems } = compilePack(buildPackFiles(junk));
  expect(problems).toHaveLength(500);
  expect(problems.at(-1)?.cause).toContain('more problems follow');
});
