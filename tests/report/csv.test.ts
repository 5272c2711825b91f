import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, csvRowsOf } from '#core/report/csv.ts';

/** The cells of a table, by RFC 4180 with any separator; a quotation mark counts only where a cell begins with it. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === separator || char === '\n' || char === '\r') {
      row.push(cell);
      cell = '';
      if (char !== separator) {
        rows.push(row);
        row = [];
      }
      if (char === '\r' && text.charAt(at + 1) === '\n') at += 1;
    } else cell += char;
  }
  return rows;
}

/** What begins so may be run; a mark in front of the sign keeps it from that. */
const RUNS = /^[\s"“”]*[=+\-@＝＋－＠]/;
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const OTHERS = ['\t', '\r', '\n', ' ', '"', "'", ',', ';', 'x', '1', '|', '“'];
const dangerous = fc.string({ unit: fc.constantFrom(...SIGNS, ...OTHERS), maxLength: 12 });

describe('CSV', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1+1', `'＝1+1`],
    ['  =1', `'  =1`],
    ['"=1"', `"'""=1"""`],
    ['\tx', `"'\tx"`],
    ['\rx', `"'\rx"`],
    ['a;=1', `"a;'=1"`],
    ['a\n=1', `"a\n'=1"`],
    ['a-b = c', 'a-b = c'],
    ['a, b', '"a, b"'],
  ])('writes %j as %j', (text, cell) => {
    expect(csvRowsOf([[text]])).toBe(`${cell}\r\n`);
  });

  it('has no cell that a spreadsheet runs, whichever separator it goes by', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dangerous, dangerous), { maxLength: 4 }), (rows) => {
        const text = csvOf(['a', 'b'], rows);
        for (const separator of [',', ';', '\t']) {
          for (const cell of parse(text, separator).flat()) {
            expect(RUNS.test(cell), JSON.stringify(cell)).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every text back that needs no guard, whatever else is in it', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/[=+\-@＝＋－＠\t\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), (rows) => {
        expect(parse(csvRowsOf(rows), ',')).toEqual(rows);
      }),
    );
  });
});
