import { describe, expect, it } from 'vitest';
import type { HistoryDeed } from '#core/contract/history.ts';
import { describeDeed, describeTakingBack } from '#renderer/history/describe-deed.ts';
import { idOf, NOON } from '#tests/support/events.ts';

const deed = (what: HistoryDeed['what'], fields: Partial<HistoryDeed> = {}): HistoryDeed => ({
  event: idOf(1),
  deed: idOf(1),
  at: NOON,
  offset: 0,
  date: '2026-11-23',
  what,
  count: 1,
  label: null,
  isRevocable: true,
  isTakenBack: false,
  ...fields,
});

describe('a deed in words', () => {
  it('says how much a goal and a way back were for', () => {
    expect(describeDeed(deed('goal-in-minutes', { count: 60 }))).toBe('Set the goal of the week: 60 minutes');
    expect(describeDeed(deed('goal-in-recalls'))).toBe('Set the goal of the week: one card recalled');
    expect(describeDeed(deed('catch-up-begun', { count: 20 }))).toBe('Chose to catch up with 20 cards a day');
    expect(describeDeed(deed('days-counted'))).toContain('without a goal');
  });

  it('says what taking it back changes, and that what came later stays', () => {
    expect(describeTakingBack(deed('rated'))).toContain('scheduled as if this had not happened');
    expect(describeTakingBack(deed('section-read'))).toContain('counts as not read');
    for (const what of ['goal-in-minutes', 'catch-up-left', 'exam-set', 'preset-changed'] as const) {
      expect(describeTakingBack(deed(what))).toContain('later stays');
    }
  });
});
