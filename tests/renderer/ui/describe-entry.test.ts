import { describe, expect, it } from 'vitest';
import { setLanguage } from '#renderer/i18n/language.ts';
import { describeEntry } from '#renderer/ui/describe-entry.ts';

describe('a plan entry in words', () => {
  it('says what leaving due cards costs, and by which day', () => {
    setLanguage('en-GB');
    const entry = { kind: 'due-cards', count: 18, minutes: 7, recall: { now: 0.88, ifLeft: 0.81 } } as const;
    const { title, reason } = describeEntry(entry, '2026-12-30');
    expect(title).toBe('18 cards due');
    expect(reason).toBe('Recall has dropped to about 88\u202f%. Left until Saturday it would be 81\u202f%.');
    const old = { ...entry, recall: { now: 0.762, ifLeft: 0.758 } };
    expect(describeEntry(old, '2026-12-30').reason).toBe(
      'Recall has dropped to about 76\u202f%, and falls only slowly by now.',
    );
  });

  it('tells a section that was begun from one that was not', () => {
    const section = {
      kind: 'next-section',
      minutes: 2,
      lesson: 'p/l',
      lessonTitle: 'The narrow door',
      section: 'p/l/s',
      sectionTitle: 'Two tests',
      unitTitle: 'The Wolf Amendment',
    } as const;
    expect(describeEntry({ ...section, begun: true }, '2026-11-23').reason).toContain('stopped inside');
    expect(describeEntry({ ...section, begun: false }, '2026-11-23').reason).not.toContain('stopped');
  });

  it('says how many of how many are asked, and what leaving the rest costs', () => {
    const entry = { kind: 'new-cards', count: 3, outOf: 12, minutes: 1, unitTitle: 'A unit' } as const;
    expect(describeEntry(entry, '2026-11-23').title).toBe('3 of 12 new cards');
    expect(describeEntry({ ...entry, count: 12 }, '2026-11-23').title).toBe('12 new cards');
    expect(describeEntry(entry, '2026-11-23').skipping).toContain('costs nothing');
  });

  it('tells why a learned card is to be checked again', () => {
    const reasonOf = (stale: number, reworded: number) =>
      describeEntry({ kind: 'changed-cards', count: 2, minutes: 1, stale, reworded }, '2026-11-23').reason;
    expect(reasonOf(2, 0)).toContain('passed the date');
    expect(reasonOf(0, 2)).toContain('corrected');
    expect(reasonOf(1, 1)).toMatch(/corrected.*passed the date/);
  });
});
