import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { buildPackFiles, SAMPLE } from '#tests/support/pack-builder.ts';

/** Compiles the sample pack with one file replaced; it must end in problems or a pack, never in an exception. */
function compileWith(path: string, text: string) {
  const result = compilePack(buildPackFiles({ [path]: text }));
  for (const { file, line, cause } of result.problems) {
    if (!file || line < 1 || !cause) throw new Error(`a problem without a place: ${JSON.stringify({ file, line, cause })}`);
  }
  if (!result.pack && result.problems.length === 0) throw new Error('no pack, and no reason why');
  return result;
}

const sampleText = (path: string) => buildPackFiles().get(path) ?? '';
const YAML_FILES = [SAMPLE.pack, SAMPLE.concepts, SAMPLE.glossary, SAMPLE.facts, SAMPLE.unit, SAMPLE.cards, SAMPLE.quiz];

/** A valid file with some stretches of it cut out, doubled or replaced. */
function mutation(path: string, pieces: readonly string[]) {
  const text = sampleText(path);
  const change = fc.record({
    at: fc.nat({ max: text.length }),
    length: fc.nat({ max: 40 }),
    by: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('again')),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((now, { at, length, by }) => {
      const piece = now.slice(at, at + length);
      return now.slice(0, at) + (by === 'again' ? piece + piece : by) + now.slice(at + length);
    }, text),
  );
}

const YAML_PIECES = ['\n', '  ', '- ', ': ', '? ', '[', ']', '{', '}', '"', "'", '|', '>', '&a ', '*a', '!!map ', '!x ', '<<: ', '---\n', '...', '#', '%YAML 1.1\n', '\t', '~', 'null', '.nan', '0x1f', '1e999', 'true', '__proto__: ', 'constructor: ', '\0', '\uFEFF', '\uD800'];
const MARKDOWN_PIECES = ['\n', '\n\n', '# ', '## ', '> ', '- ', '1. ', '    ', '\t', '*', '**', '_', '`', '```\n', '[', ']', '(', ')', '![', '<', '>', '<b>', '<!--', '&amp;', '\\', '---\n', ':::', '::', ':a', ':::viewpoint{', ':fact{#', ':term[', '{#', '}', '="', '|', '|-|', '[^1]', '[a]: b', '\0', '\uFEFF', '\uD800'];

describe('whatever a file holds, compiling ends in problems', () => {
  test.each(YAML_FILES)('mutations of %s', (path) => {
    fc.assert(
      fc.property(mutation(path, YAML_PIECES), (text) => void compileWith(path, text)),
      { numRuns: 60 },
    );
  });

  test('mutations of a lesson', () => {
    fc.assert(
      fc.property(mutation(SAMPLE.lesson, MARKDOWN_PIECES), (text) => void compileWith(SAMPLE.lesson, text)),
      { numRuns: 200 },
    );
  });

  test('YAML made of its own marks', () => {
    const junk = fc.array(fc.constantFrom(...YAML_PIECES, 'a', 'id'), { maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...YAML_FILES), junk, (path, pieces) => void compileWith(path, pieces.join(''))),
      { numRuns: 200 },
    );
  });

  test('Markdown made of its own marks', () => {
    const front = sampleText(SAMPLE.lesson).split('## ')[0] ?? '';
    const junk = fc.array(fc.constantFrom(...MARKDOWN_PIECES, 'a', 'b c'), { maxLength: 80 });
    fc.assert(
      fc.property(junk, (pieces) => void compileWith(SAMPLE.lesson, `${front}## T {#t}\n\n${pieces.join('')}`)),
      { numRuns: 200 },
    );
  });

  test('values of any kind where another is due', () => {
    const value = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...YAML_FILES), fc.nat({ max: 40 }), value, (path, index, json) => {
        const lines = sampleText(path).split('\n');
        const at = index % lines.length;
        lines[at] = (lines[at] ?? '').replace(/: .*$/, () => `: ${json}`);
        compileWith(path, lines.join('\n'));
      }),
      { numRuns: 200 },
    );
  });
});

/** 100,000 characters of one piece. */
const repeat = (piece: string, length = 100_000) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** The most of it that is let through to the parser. */
const withinLimits = (text: string) => text.split('\n').slice(0, 1_950).join('\n').slice(0, 59_000);
/** The same, in paragraphs that are just short enough to be read. */
const inParagraphs = (piece: string) => withinLimits(`${repeat(piece, 3_900)}\n\n`.repeat(15));
/** The same, in many short paragraphs. */
const inLines = (piece: string) => withinLimits(repeat(`${piece.repeat(10)}\n\n`));

/*
 * Text on which parsers are known to take quadratic time or to overflow the stack. Nothing here looks at a clock: a
 * compiler that takes too long runs into the time limit of the whole test.
 */
describe('text made to take long', () => {
  const marks = ['[', '![', '[a](b ', '[a](', '*a ', '**a', '*a _b ', '`a ', '> ', '- ', '1. ', '&', '<a ', '<!--', ':a[', ':a{', ':a{b="', ':a[b]{#c}', ':::a\n', '> :::a\n', '::a\n', '*', '\\', '[a]: b\n', '[a\n', '> a\n', '>a\nb\n', '> - a\n', '- a\n ', '## a {#b a', '|-', '\t>', '\n', '\r', ' '];

  test.each(marks)('a lesson of %j', (mark) => {
    const front = sampleText(SAMPLE.lesson).split('## ')[0] ?? '';
    for (const body of [repeat(mark), withinLimits(repeat(mark)), inParagraphs(mark), inLines(mark)]) {
      expect(compileWith(SAMPLE.lesson, `${front}${body}`).problems).not.toEqual([]);
    }
  }, 10_000);

  const yaml = ['[', '{a: ', '- ', '? ', '? - ', 'a: &a [*a,', "'", '"', '"\\n', '#\n', ':', ': ', '\n', ' ', '\t', 'a: |\n ', '---\n', '%a b\n', 'a b ', 'b\n c ', '!a ', '&a ', '[a,', '{a: b,', ']', '- a: b\n', 'a:\n - ', '-', '0', '.'];

  test.each(yaml)('YAML of %j', (mark) => {
    expect(compileWith(SAMPLE.concepts, repeat(mark)).problems).not.toEqual([]);
    expect(compileWith(SAMPLE.cards, `notes: ${repeat(mark)}`).problems).not.toEqual([]);
  }, 10_000);

  test('YAML indented ever deeper', () => {
    const text = Array.from({ length: 440 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(compileWith(SAMPLE.concepts, text).problems).toContainEqual(
      expect.objectContaining({ file: SAMPLE.concepts, cause: 'is nested more than 16 levels deep' }),
    );
  });

  test('lists indented ever deeper', () => {
    const text = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
    expect(compileWith(SAMPLE.lesson, text).problems).not.toEqual([]);
  });

  test('many fields', () => {
    const text = Array.from({ length: 12_000 }, (_, index) => `key${index}: 1`).join('\n');
    expect(compileWith(SAMPLE.concepts, text).problems).not.toEqual([]);
  });

  const words = ['*', '**', '* ', '*a**', '\\*', '<a', '[', '[a](', ':a', ':', '`', '{{', '}}', '{{c1::', '{{c1::a}}', '::', ' ', 'a ', '{{c1::a b::'];

  test.each(words)('a card of %j', (piece) => {
    const text = sampleText(SAMPLE.cards);
    const scalar = JSON.stringify(repeat(piece));
    expect(compileWith(SAMPLE.cards, text.replace(/back: .*/, () => `back: ${scalar}`)).problems).not.toEqual([]);
    expect(compileWith(SAMPLE.cards, text.replace(/text: .*/, () => `text: ${scalar}`)).problems).not.toEqual([]);
  }, 10_000);

  test('a long chain of prerequisites', () => {
    const text = Array.from(
      { length: 10_000 },
      (_, index) => `  - { id: c${index}, title: C, summary: C., prerequisites: [c${index + 1}] }\n`,
    );
    expect(compileWith(SAMPLE.concepts, `concepts:\n${text.join('')}`).problems).not.toEqual([]);
  });
});
