import { describe, expect, it } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { buildPackFiles, editFile, SAMPLE } from '#tests/support/pack-builder.ts';
import { makeJpegHeader, makePng } from '#tests/support/pictures.ts';

const NOTE = `  - id: parts
    kind: image-occlusion
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    image: station.png
    alt: The station seen from below
    masks:
      - { number: 1, x: 0.1, y: 0.1, width: 0.2, height: 0.2, label: Solar wing }
      - { number: 3, x: 0.5, y: 0.5, width: 0.2, height: 0.2, label: Truss, description: in the middle }
`;
const REVERSED = `  - id: capitals
    kind: reversed
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    front: Station in orbit
    back: ISS
`;

/** The sample pack with a note more, compiled with these pictures. */
function compile(note = NOTE, pictures: Record<string, Uint8Array> = { 'media/station.png': makePng(40, 30) }) {
  const files = buildPackFiles(editFile(SAMPLE.cards, 'notes:\n', `notes:\n${note}`));
  return compilePack(files, new Map(Object.entries(pictures)));
}

describe('pictures in a pack', () => {
  it('make a card of each covered part, with where the picture is and how large', () => {
    const { pack, problems } = compile();
    expect(problems).toEqual([]);
    expect(pack?.media).toEqual([
      { file: 'station.png', width: 40, height: 30, bytes: makePng(40, 30).length, hash: expect.stringMatching(/^[0-9a-f]{8}$/) },
    ]);
    const cards = pack?.units[0]?.cards.filter(({ note }) => note === 'sample/parts');
    expect(cards).toMatchObject([
      { id: 'sample/parts/1', kind: 'image-occlusion', asked: 1, size: { width: 40, height: 30 } },
      { id: 'sample/parts/3', asked: 3, masks: [{ label: 'Solar wing' }, { label: 'Truss', description: 'in the middle' }] },
    ]);
    expect(cards?.[0]).toHaveProperty('image', `sample/station.png?v=${pack?.media[0]?.hash}`);
  });

  it('have another address when they are another picture', () => {
    const hashOf = (grey: number) => compile(NOTE, { 'media/station.png': makePng(40, 30, grey) }).pack?.media[0]?.hash;
    expect(hashOf(1)).not.toBe(hashOf(2));
  });

  it('do nothing to a pack without any', () => {
    expect(compile('', {})).toEqual(compilePack(buildPackFiles()));
  });

  const valid = makePng(40, 30);
  it.each<[string, string, Record<string, Uint8Array>, object]>([
    ['is missing', NOTE, {}, { file: SAMPLE.cards, line: 7, cause: 'there is no picture `station.png`' }],
    ['is unused', '', { 'media/other.png': valid }, { file: 'media/other.png', line: 1, cause: 'the picture `other.png` is shown nowhere' }],
    ['is SVG', '', { 'media/a.svg': valid }, { file: 'media/a.svg', cause: expect.stringContaining('can hold scripts') }],
    ['has another name', '', { 'media/A b.png': valid }, { file: 'media/A b.png', cause: expect.stringContaining('must be named in lower-case words') }],
    ['is no picture', NOTE, { 'media/station.png': Buffer.from('text') }, { file: 'media/station.png', cause: expect.stringContaining('is no PNG, JPEG or WebP picture') }],
    ['is of another type', NOTE, { 'media/station.png': makeJpegHeader(4, 4) }, { file: 'media/station.png', cause: 'holds image/jpeg, which its ending does not say' }],
    ['is too large', NOTE, { 'media/station.png': Buffer.concat([valid, Buffer.alloc(2_000_000)]) }, { file: 'media/station.png', cause: expect.stringContaining('2000000 are the most') }],
  ])('that %s is a problem', (_what, note, pictures, problem) => {
    expect(compile(note, pictures).problems).toMatchObject([problem]);
  });

  it.each([
    ['two parts with one number', 'number: 3', 'number: 1', 10, 'two parts have the number 1'],
    ['a part beyond the edge', 'x: 0.5', 'x: 0.9', 10, 'part 3 reaches beyond the picture: x + width and y + height are at most 1'],
    ['a part named by the description', 'label: Truss', 'label: station', 8, 'part 3 is given away: "station" also stands in `alt`'],
    ['a part outside the picture', 'x: 0.5', 'x: 1.5', 11, '`masks[2].x` must be at most 1'],
  ])('%s is a problem', (_what, from, to, line, cause) => {
    const [problem] = compile(NOTE.replace(from, to)).problems;
    expect(problem).toMatchObject({ file: SAMPLE.cards, cause });
    expect(Math.abs((problem?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });
});

describe('a reversed note', () => {
  it('makes two cards, each the other way round', () => {
    const { pack, problems } = compile(REVERSED, {});
    expect(problems).toEqual([]);
    const text = (words: string) => [{ kind: 'text', text: words }];
    expect(pack?.units[0]?.cards.filter(({ note }) => note === 'sample/capitals')).toMatchObject([
      { id: 'sample/capitals/1', kind: 'basic', front: text('Station in orbit'), back: text('ISS') },
      { id: 'sample/capitals/2', kind: 'basic', front: text('ISS'), back: text('Station in orbit') },
    ]);
  });
});
