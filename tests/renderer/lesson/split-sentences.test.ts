import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSplitter } from '#renderer/lesson/split-sentences.ts';

const sentences = (text: string, language = 'en') =>
  sentenceSplitter(language)(text).map(({ start, end }) => text.slice(start, end));

describe('sentences of a text', () => {
  it.each([
    ['It flew in 1975. Nobody paid the other.', ['It flew in 1975.', 'Nobody paid the other.']],
    ['The U.S. Congress met. It passed the law.', ['The U.S. Congress met.', 'It passed the law.']],
    [
      'It was built by the U.S. The other came from Russia.',
      ['It was built by the U.S.', 'The other came from Russia.'],
    ],
    [
      'Chang’e 5 landed on 1 December 2020. It brought 1.731 kg home.',
      ['Chang’e 5 landed on 1 December 2020.', 'It brought 1.731 kg home.'],
    ],
    [
      'Rep. F. R. Wolf (R-Va.) wrote it. Dr. Wu read Art. IV, e.g. aloud.',
      ['Rep. F. R. Wolf (R-Va.) wrote it.', 'Dr. Wu read Art. IV, e.g. aloud.'],
    ],
    ['He said “No.” She said “Yes!” Who won?', ['He said “No.”', 'She said “Yes!”', 'Who won?']],
    ['That was plan A. It failed.', ['That was plan A.', 'It failed.']],
    ['first entry\nsecond entry', ['first entry', 'second entry']],
    ['', []],
    [' \n ', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('follows the rules of other languages, and reads an unknown one as English', () => {
    expect(sentences('嫦娥五号着陆。它带回了月壤。', 'zh')).toEqual(['嫦娥五号着陆。', '它带回了月壤。']);
    expect(sentences('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  it('leaves out blanks and nothing else, and keeps the order', () => {
    const split = sentenceSplitter('en');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const parts = split(text);
        let at = 0;
        for (const { start, end } of parts) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
