import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePart, clipAndMark, markText } from '#core/search/everything/snippet.ts';
import type { MarkedText } from '#core/search/everything/mark.ts';
import { soughtWords } from '#core/search/everything/words.ts';
import { normalise } from '#core/search/normalise.ts';

const marked = ({ text, marks }: MarkedText) => marks.map(([start, end]) => text.slice(start, end));

describe('marking the words found', () => {
  it.each<[string, string, string[]]>([
    ['Space law, and SPACE again', 'space', ['Space', 'SPACE']],
    ['A spacecraft', 'spa', ['spa']],
    ['Agência Espacial', 'agencia', ['Agência']],
    ['Age\u0302ncia', 'agencia', ['Age\u0302ncia']],
    ['Chang’e landed', "chang'e", ['Chang’e']],
    ['The ﬁrst', 'f', ['ﬁ']],
    ['😀 moon', 'moon', ['moon']],
    ['two  spaces\n\nbetween', 'between', ['between']],
    ['中国载人航天', '载人', ['载人']],
    ['moonlight', 'moon moonl', ['moonl']],
    ['no such word', 'xyz', []],
  ])('in “%s” marks “%s”', (text, typed, expected) => {
    expect(marked(markText(text, soughtWords(typed)))).toEqual(expected);
  });

  it('shows the part with most of the words, and says which it is', () => {
    const parts = [
      { text: 'The moon.' },
      { text: 'A treaty on the moon.', block: 'b2' },
      { text: 'A treaty.' },
    ];
    const chosen = choosePart(parts, soughtWords('moon treaty'));
    expect(chosen?.part.block).toBe('b2');
    expect(choosePart([], soughtWords('moon'))).toBeUndefined();
  });

  it('cuts a long text between words, around what was found', () => {
    const long = `${'before '.repeat(60)}a treaty of the Moon ${'after '.repeat(60)}`;
    const clip = clipAndMark(long, soughtWords('treaty moon'));
    expect(clip.text).toMatch(/^… before .*a treaty of the Moon.* after …$/);
    expect(clip.text.length).toBeLessThan(200);
    expect(marked(clip)).toEqual(['treaty', 'Moon']);
  });

  it('marks nothing but what was typed, in order, whatever is in the text', () => {
    const unit = fc.constantFrom('a', 'b', 'É', 'ﬁ', ' ', '中', '😀', '\u0301', "'", '\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 400 }), fc.string({ unit, maxLength: 8 }), (text, typed) => {
        const sought = soughtWords(typed);
        const { text: clipped, marks } = clipAndMark(text, sought);
        let last = 0;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const found = normalise(clipped.slice(start, end));
          expect(sought.some((word) => found.includes(word.text))).toBe(true);
        }
        expect(last).toBeLessThanOrEqual(clipped.length);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
