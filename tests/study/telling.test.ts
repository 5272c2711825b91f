import { describe, expect, it } from 'vitest';
import type { AttemptMode } from '#core/study/attempt-settings.ts';
import type { AttemptProgress } from '#core/study/progress.ts';
import { tellingOf, triesLeft } from '#core/study/telling.ts';
import { choice, essay, scenario, trueFalse } from '#tests/support/packs.ts';

const item = choice('p/i', 'single', 'b');

function attemptOf(
  mode: AttemptMode,
  chosen: string[],
  fields: Partial<AttemptProgress> = {},
): AttemptProgress {
  const answers = chosen.map((option, index) => ({
    response: { kind: 'single', option } as const,
    score: option === 'b' ? 1 : 0,
    day: 0,
    at: index,
    event: String(index),
  }));
  return {
    attempt: 'a',
    purpose: 'unit',
    mode,
    items: ['p/i'],
    versions: {},
    seed: 1,
    graceMs: 0,
    tries: 3,
    confidenceFor: [],
    startedAt: 0,
    answers: { 'p/i': answers },
    hints: {},
    ...fields,
  };
}

describe('what is told', () => {
  it.each([
    ['nothing', 'practice', [], {}],
    ['trial', 'practice', ['a'], {}],
    ['trial', 'practice', ['a', 'c'], {}],
    ['everything', 'practice', ['a', 'c', 'd'], {}],
    ['everything', 'practice', ['b'], {}],
    ['everything', 'practice', ['a', 'b'], {}],
    ['everything', 'practice', ['a'], { tries: 1 }],
    ['everything', 'practice', ['a'], { shown: ['p/i'] }],
    ['everything', 'practice', [], { finishedAt: 9 }],
    ['nothing', 'test', [], {}],
    ['nothing', 'test', ['b'], {}],
    ['nothing', 'test', ['b'], { limitMs: 1 }],
    ['everything', 'test', ['b'], { finishedAt: 9 }],
    ['everything', 'test', ['a'], { finishedAt: 9_000, limitMs: 1_000 }],
    ['everything', 'test', [], { finishedAt: 9 }],
  ] as const)('is %s in %s after %j with %j', (telling, mode, chosen, fields) => {
    expect(tellingOf(attemptOf(mode, [...chosen], fields), item)).toBe(telling);
  });

  it('goes step by step in a case and an essay', () => {
    for (const each of [scenario('p/i'), essay('p/i')]) {
      expect(tellingOf(attemptOf('practice', []), each)).toBe('stepwise');
      expect(tellingOf(attemptOf('test', []), each)).toBe('nothing');
    }
  });

  it('leaves one try where one of two was wrong', () => {
    expect(triesLeft(attemptOf('practice', []), trueFalse('p/i', true))).toBe(1);
    expect(triesLeft(attemptOf('practice', ['a', 'c']), item)).toBe(1);
  });
});
