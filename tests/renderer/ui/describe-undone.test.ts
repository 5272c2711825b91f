import { describe, expect, it } from 'vitest';
import { DEED_NAMES } from '#core/contract/cards.ts';
import { describeUndone } from '#renderer/ui/describe-undone.ts';
import { shortName } from '#renderer/ui/short-name.ts';

describe('describeUndone', () => {
  it('names every deed, about one thing, many, or one whose pack is gone', () => {
    for (const deed of DEED_NAMES) {
      expect(describeUndone({ deed, count: 1, label: 'A question?' })).toContain('A question?');
      expect(describeUndone({ deed, count: 1, label: null })).toContain('not installed');
      if (!deed.startsWith('deck') && deed !== 'rated' && deed !== 'practised') {
        expect(describeUndone({ deed, count: 40, label: 'A question?' })).toMatch(
          /40 (cards|notes|passages)/,
        );
      }
    }
  });

  it('says which rating it was', () => {
    const undone = { deed: 'rated', count: 1, label: 'Who?', rating: 'hard' } as const;
    expect(describeUndone(undone)).toBe('“Hard” for “Who?” taken back');
  });
});

describe('shortName', () => {
  it('leaves short words alone and cuts long ones at a word', () => {
    expect(shortName('Who signed?')).toBe('Who signed?');
    const cut = shortName('seven letters '.repeat(10));
    expect(cut.length).toBeLessThanOrEqual(61);
    expect(cut).toMatch(/letters…$|seven…$/);
  });

  it('cuts what has no spaces, and joins lines', () => {
    expect(shortName('x'.repeat(100))).toHaveLength(61);
    expect(shortName('one\n  two')).toBe('one two');
  });
});
