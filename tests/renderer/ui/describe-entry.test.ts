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
});
