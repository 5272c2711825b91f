import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatName, formatQuery, quoteText } from '#core/search/format-query.ts';
import { sayFault } from '#main/api/say-fault.ts';
import { QueryFault } from '#core/search/query-fault.ts';
import { MAX_QUERY_CHARS, parseQuery } from '#core/search/query.ts';
import { queries } from '#tests/support/queries.ts';

const text = (words: string) => ({ kind: 'text', words });

function faultOf(query: string): { cause: string; marked: string } {
  try {
    parseQuery(query);
  } catch (error) {
    if (error instanceof QueryFault)
      return { cause: sayFault(error), marked: query.slice(error.start, error.end) };
    throw error;
  }
  throw new Error(`no fault in: ${query}`);
}

describe('a search', () => {
  it.each([
    ['', { kind: 'all' }],
    ['  ', { kind: 'all' }],
    ['moon', text('moon')],
    ['moon base', { kind: 'and', parts: [text('moon'), text('base')] }],
    ['"moon base"', text('moon base')],
    ['moon and base', { kind: 'and', parts: [text('moon'), text('base')] }],
    ['moon or base', { kind: 'or', parts: [text('moon'), text('base')] }],
    [
      'moon OR (base -law)',
      {
        kind: 'or',
        parts: [text('moon'), { kind: 'and', parts: [text('base'), { kind: 'not', part: text('law') }] }],
      },
    ],
    ['not moon', { kind: 'not', part: text('moon') }],
    ['--moon', { kind: 'not', part: { kind: 'not', part: text('moon') } }],
    ['"or"', text('or')],
    ['or-bit', text('or-bit')],
    ['a - b', { kind: 'and', parts: [text('a'), text('-'), text('b')] }],
    ['12:30', text('12:30')],
    ['"is:due"', text('is:due')],
    [String.raw`say \"hello\"`, { kind: 'and', parts: [text('say'), text('"hello"')] }],
    ['deck:"Moon bases"', { kind: 'deck', name: 'Moon bases' }],
    ['tag:law::*', { kind: 'tag', name: 'law::*' }],
    ['IS:Due', { kind: 'is', state: 'due' }],
    ['is:learn', { kind: 'is', state: 'learning' }],
    ['kind:cloze', { kind: 'kind', cardKind: 'cloze' }],
    ['flag:3', { kind: 'flag', flag: 3 }],
    ['prop:difficulty>8', { kind: 'prop', property: 'difficulty', operator: '>', value: 8 }],
    ['prop:ivl<=21', { kind: 'prop', property: 'interval', operator: '<=', value: 21 }],
    ['prop:r<90%', { kind: 'prop', property: 'recall', operator: '<', value: 0.9 }],
    ['prop:due=-1', { kind: 'prop', property: 'due', operator: '=', value: -1 }],
    ['rated:7', { kind: 'rated', days: 7 }],
    ['rated:7:1', { kind: 'rated', days: 7, rating: 'again' }],
    ['rated:7:Easy', { kind: 'rated', days: 7, rating: 'easy' }],
    ['added:30', { kind: 'added', days: 30 }],
    ['introduced:1', { kind: 'introduced', days: 1 }],
  ])('%s is read', (query, expected) => {
    expect(parseQuery(query)).toEqual(expected);
  });

  it('binds words closer than or, and not closer than words', () => {
    expect(formatQuery(parseQuery('a b or -c d'))).toBe('("a" "b") or (-"c" "d")');
  });
});

describe('a malformed search says what is wrong, and marks where', () => {
  it.each([
    ['moon "base', '"base', /quotation mark/],
    ['moon (base', '(', /not closed/],
    ['moon) base', ')', /Nothing is open/],
    ['moon or', 'or', /missing after or/],
    ['or moon', 'or', /missing before or/],
    ['moon ()', ')', /missing before \)/],
    ['moon not', 'not', /missing after not/],
    ['is:due is:deu', 'deu', /Did you mean is:due/],
    ['is:sleeping', 'sleeping', /It knows new, learning/],
    ['moon dek:law', 'dek:', /There is no dek: .*Did you mean deck:/],
    ['https://moon', 'https:', /quotation marks/],
    ['moon deck:', 'deck:', /needs a value/],
    ['deck:""', 'deck:""', /needs a value/],
    ['flag:9', '9', /0 \(none\) to 7/],
    ['prop:difficulty', 'difficulty', /prop:difficulty>8/],
    ['prop:dificulty>3', 'dificulty>3', /Did you mean prop:difficulty/],
    ['prop:due>soon', 'due>soon', /A number is missing/],
    ['prop:interval>50%', 'interval>50%', /A number is missing/],
    ['rated:x', 'x', /number of days/],
    ['rated:0', '0', /number of days/],
    ['rated:7:fine', '7:fine', /again, hard, good, easy/],
    ['rated:7:good:2', '7:good:2', /again, hard, good, easy/],
    ['kind:clozed', 'clozed', /Did you mean kind:cloze/],
  ])('%s', (query, marked, cause) => {
    const fault = faultOf(query);
    expect(fault.marked).toBe(marked);
    expect(fault.cause).toMatch(cause);
  });

  it('too long, or nested too deep', () => {
    const long = faultOf(`a ${'x'.repeat(MAX_QUERY_CHARS)}`);
    expect([long.marked, long.cause]).toEqual(['xx', 'A search has 500 characters at most.']);
    expect(faultOf('('.repeat(60)).cause).toContain('nested too deep');
    expect(faultOf(`${'-'.repeat(60)}a`).cause).toContain('nested too deep');
  });
});

describe('laws of searches', () => {
  const pieces = fc.constantFrom(
    '(',
    ')',
    '"',
    '-',
    ':',
    '\\',
    '*',
    ' or ',
    ' not ',
    ' ',
    'is:',
    'prop:',
    'rated:7:',
    'deck:',
    'due',
    '>',
    '8',
    'é',
  );
  const scraps = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );

  it('whatever is typed is read or is a fault within it', () => {
    fc.assert(
      fc.property(scraps, (query) => {
        try {
          parseQuery(query);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryFault);
          const { start, end, message } = error as QueryFault;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(query.length);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a search written down is read as the same search', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const written = formatQuery(query);
        fc.pre(written.length <= MAX_QUERY_CHARS);
        expect(parseQuery(written)).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  it('what is read from a scrap can be written down and read again', () => {
    fc.assert(
      fc.property(scraps, (scrap) => {
        try {
          const query = parseQuery(scrap);
          const written = formatQuery(query);
          if (written.length <= MAX_QUERY_CHARS) expect(parseQuery(written)).toEqual(query);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryFault);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a quoted text is one text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (words) => {
        expect(parseQuery(quoteText(words)).kind).toBe('text');
        fc.pre(words !== '');
        expect(parseQuery(formatName('deck', words)).kind).toBe('deck');
      }),
    );
  });
});
