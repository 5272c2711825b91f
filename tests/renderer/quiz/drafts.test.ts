import { describe, expect, it } from 'vitest';
import type { CasePart } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { isDisputed, keepDraft, readDrafts, writeDrafts, type Drafts } from '#renderer/quiz/drafts.ts';
import type { TextStore } from '#renderer/ui/unsaved-store.ts';
import { memoryStore, question } from './builders.ts';

const questions = [
  question({ item: 'p/one' }),
  question({ item: 'p/two', kind: 'multiple' }),
  question({ item: 'p/three', kind: 'ordering' }),
  question({ item: 'p/four', kind: 'true-false', options: [] }),
];
const of = (responses: Record<string, Response>): Drafts =>
  Object.fromEntries(Object.entries(responses).map(([item, response]) => [item, { response, base: null }]));
const drafts = of({
  'p/one': { kind: 'single', option: 'b' },
  'p/two': { kind: 'multiple', options: ['c', 'a'] },
  'p/three': { kind: 'ordering', entries: ['c', 'a', 'b'] },
  'p/four': { kind: 'true-false', answer: false },
});

describe('drafts of an attempt', () => {
  it('are found again as they were kept', () => {
    const store = memoryStore();
    writeDrafts(store, 'attempt', drafts);
    expect(readDrafts(store, 'attempt', questions)).toEqual(drafts);
  });

  it('are found again where they are half a text, a place or a part of a case', () => {
    const store = memoryStore();
    const part: CasePart = { id: '1', kind: 'single', stem: [], options: question().options };
    const asked = [
      question({ item: 'p/essay', kind: 'essay', options: [] }),
      question({ item: 'p/place', kind: 'hotspot' }),
      question({
        item: 'p/case',
        kind: 'scenario',
        options: [],
        case: { text: [], parts: [part], count: 2 },
      }),
    ];
    const half = of({
      'p/essay': { kind: 'essay', text: 'Half a sen' },
      'p/place': { kind: 'hotspot', regions: ['b'] },
      'p/case': { kind: 'scenario', parts: { 1: { kind: 'single', option: 'b' } } },
    });
    writeDrafts(store, 'attempt', half);
    expect(readDrafts(store, 'attempt', asked)).toEqual(half);
    const lost = of({
      'p/place': { kind: 'hotspot', regions: ['z'] },
      'p/case': { kind: 'scenario', parts: { 2: { kind: 'single', option: 'b' } } },
    });
    writeDrafts(store, 'attempt', lost);
    expect(readDrafts(store, 'attempt', asked)).toEqual({});
  });

  it('are changed one by one, so that two windows keep each what they have', () => {
    const store = memoryStore();
    writeDrafts(store, 'attempt', of({ 'p/one': { kind: 'single', option: 'b' } }));
    keepDraft(store, 'attempt', 'p/four', drafts['p/four']);
    expect(Object.keys(readDrafts(store, 'attempt', questions))).toEqual(['p/one', 'p/four']);
    keepDraft(store, 'attempt', 'p/one', undefined);
    keepDraft(store, 'attempt', 'p/four', undefined);
    expect(store.size).toBe(0);
  });

  it('of an earlier version go from what is kept', () => {
    const store = memoryStore();
    const response: Response = { kind: 'single', option: 'a' };
    store.setItem('attempt-drafts:attempt', JSON.stringify({ 'p/one': { kind: 'single', option: 'b' } }));
    const kept = readDrafts(store, 'attempt', [question({ item: 'p/one', response })]);
    expect(kept).toEqual({ 'p/one': { response: { kind: 'single', option: 'b' }, base: response } });
  });

  it('are kept for each attempt apart', () => {
    const store = memoryStore();
    writeDrafts(store, 'attempt', drafts);
    expect(readDrafts(store, 'another', questions)).toEqual({});
  });

  it('of the attempts begun longest ago go first, so that finished ones do not pile up', () => {
    const store = memoryStore();
    for (let attempt = 0; attempt < 30; attempt += 1) writeDrafts(store, `attempt-${attempt}`, drafts);
    expect(readDrafts(store, 'attempt-9', questions)).toEqual({});
    expect(readDrafts(store, 'attempt-10', questions)).toEqual(drafts);
  });

  it('leave nothing behind when there are none', () => {
    const store = memoryStore();
    writeDrafts(store, 'attempt', drafts);
    writeDrafts(store, 'attempt', {});
    expect(store.size).toBe(0);
  });

  it.each([
    ['of another kind', { kind: 'true-false', answer: true }],
    ['naming an option that is gone', { kind: 'single', option: 'z' }],
    ['of no form at all', 7],
  ])('are left out when %s', (_, draft) => {
    const store = memoryStore();
    store.setItem('attempt-drafts:attempt', JSON.stringify({ 'p/one': draft }));
    expect(readDrafts(store, 'attempt', questions)).toEqual({});
  });

  it('are left out when an order lacks an entry or names one twice', () => {
    const store = memoryStore();
    for (const entries of [
      ['a', 'b'],
      ['a', 'b', 'b'],
      ['a', 'b', 'z'],
    ]) {
      store.setItem('attempt-drafts:attempt', JSON.stringify({ 'p/three': { kind: 'ordering', entries } }));
      expect(readDrafts(store, 'attempt', questions)).toEqual({});
    }
  });

  it.each(['{', '[]', 'null', '"text"'])('are none when the store holds %s', (kept) => {
    const store = memoryStore();
    store.setItem('attempt-drafts:attempt', kept);
    expect(readDrafts(store, 'attempt', questions)).toEqual({});
  });

  it('may fail to be kept without failing the answer', () => {
    const full: TextStore = {
      ...memoryStore(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => writeDrafts(full, 'attempt', drafts)).not.toThrow();
  });
});

describe('a draft and what is kept', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((option): Response => ({ kind: 'single', option }));
  const draft = (base: Response | undefined) => b && { response: b, base: base ?? null };

  it('go together where it goes from that, or says the same', () => {
    expect(isDisputed(undefined, { response: a })).toBe(false);
    expect(isDisputed(draft(undefined), {})).toBe(false);
    expect(isDisputed(draft(a), { response: a })).toBe(false);
    expect(isDisputed(draft(a), { response: b })).toBe(false);
  });

  it('are at odds where another window changed it, or took it away', () => {
    expect(isDisputed(draft(undefined), { response: a })).toBe(true);
    expect(isDisputed(draft(a), { response: c })).toBe(true);
    expect(isDisputed(draft(a), {})).toBe(true);
  });
});
