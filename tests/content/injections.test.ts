import { describe, expect, test } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { packSchema } from '#core/content/pack.ts';
import { sourceSchema } from '#core/content/pack-parts.ts';
import { hostilePack } from '#tests/support/hostile-pack.ts';
import { BAD_ADDRESSES, INJECTIONS } from '#tests/support/injections.ts';
import { buildPackFiles, editFile, SAMPLE } from '#tests/support/pack-builder.ts';

test('there are many injections, each once', () => {
  expect(new Set(INJECTIONS).size).toBe(INJECTIONS.length);
  expect(INJECTIONS.length).toBeGreaterThanOrEqual(150);
});

describe('the address of a source is one of the web, or the pack is refused', () => {
  const source = { publisher: 'A', title: 'B', year: 2020 };

  test.each(BAD_ADDRESSES)('%j', (url) => {
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(false);
    const { pack, problems } = compilePack(
      buildPackFiles(
        editFile(SAMPLE.facts, 'url: https://example.org/station', `url: ${JSON.stringify(url)}`),
      ),
    );
    expect(pack).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: SAMPLE.facts,
        cause: expect.stringContaining('must be an address that begins with https:// or http://'),
      }),
    );
  });

  test.each(['https://example.org/a?b=c#d', 'http://example.org', 'https://例え.jp/%20'])('%s', (url) => {
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(true);
  });
});

test('a compiled pack may hold them in every text: it is text, whatever stands there', () => {
  const held = JSON.stringify(packSchema.parse(hostilePack()));
  for (const text of INJECTIONS) expect(held).toContain(JSON.stringify(text));
});

test('the names of pictures are plain names', () => {
  const media = { width: 1, height: 1, bytes: 1, hash: '00000000' };
  const named = (file: string) => packSchema.shape.media.safeParse([{ ...media, file }]).success;
  expect(named('a-picture.png')).toBe(true);
  const taken = INJECTIONS.filter((text) => named(`${text}.png`));
  expect(taken.filter((text) => !/^[a-z0-9-]+$/.test(text))).toEqual([]);
});

describe('whatever a pack’s sources say is text, or a problem by file and line', () => {
  const places: readonly [file: string, from: string, key: string][] = [
    [SAMPLE.facts, 'The station flies about 400 km above the ground.', ''],
    [SAMPLE.glossary, 'The point of an orbit nearest the Earth.', ''],
    [SAMPLE.concepts, 'An orbit is a fall that misses the ground.', ''],
    [SAMPLE.cards, 'How high does the station fly?', ''],
    [SAMPLE.timeline, 'The station is measured', ''],
    [SAMPLE.partnerships, 'status: goes on', 'status: '],
    [SAMPLE.pack, 'title: A sample', 'title: '],
  ];

  test('in a file of each kind', () => {
    INJECTIONS.forEach((_, shift) => {
      const changes = places.map(([file, from, key], index) => {
        const text = INJECTIONS[(shift + index * 17) % INJECTIONS.length] ?? '';
        return editFile(file, from, key + JSON.stringify(text));
      });
      const { pack, problems } = compilePack(buildPackFiles(Object.assign({}, ...changes)));
      expect(pack !== undefined || problems.length > 0).toBe(true);
      for (const { line, file } of problems) expect([file !== '', line > 0]).toEqual([true, true]);
    });
  });

  test('a lesson', () => {
    for (const text of INJECTIONS) {
      const { pack, problems } = compilePack(
        buildPackFiles(editFile(SAMPLE.lesson, 'It flies fast.', text)),
      );
      const kinds = JSON.stringify(pack?.units[0]?.lessons ?? []).match(/"kind":"[a-z]+"/g) ?? [];
      expect(kinds.filter((kind) => !KNOWN.has(kind)), text).toEqual([]);
      expect(pack !== undefined || problems.length > 0).toBe(true);
    }
  });
});

/** All a lesson can be made of. */
const KNOWN = new Set(
  'paragraph list quote check viewpoint figure text emphasis strong term citation'
    .split(' ')
    .map((kind) => `"kind":"${kind}"`),
);
