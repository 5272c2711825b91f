import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfName } from '#main/desktop/pdf-name.ts';

describe('the name proposed for a PDF', () => {
  it('is the title of the page', () => {
    expect(pdfName('Progress report of 李明 · Common Orbit')).toBe(
      'Progress report of 李明 · Common Orbit.pdf',
    );
  });

  it('leaves out what a system would take for something else', () => {
    expect(pdfName('a/b\\c: "d" <e>|f?*\n')).toBe('a b c d e f.pdf');
    expect(pdfName('..\u202egnp.exe ..')).toBe('gnp.exe.pdf');
    expect(pdfName('CON')).toBe('_CON.pdf');
    expect(pdfName('com1.report')).toBe('_com1.report.pdf');
    expect(pdfName('../')).toBe('Common Orbit.pdf');
  });

  it('fits into what every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const name = pdfName(title);
        expect(Buffer.byteLength(name)).toBeLessThan(255);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.pdf$/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.pdf$/);
      }),
    );
  });
});
