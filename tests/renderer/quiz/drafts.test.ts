import { describe, expect, it } from 'vitest';
import type { CasePart } from '#core/contract/questions.ts';
import { readDrafts, writeDrafts, type Drafts } from '#renderer/quiz/drafts.ts';
import type { TextStore } from '#renderer/ui/unsaved-store.ts';
import { question } from './builders.ts';

function memoryStore(): TextStore & { readonly size: number } {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    get size() {
      return texts.size;
    },
  };
}

const questions = [
  question({ item: 'p/one' }),
  question({ item: 'p/two', kind: 'multiple' }),
  question({ item: 'p/three', kind: 'ordering' }),
  question({ item: 'p/four', kind: 'true-false', options: [] }),
];
const drafts: Drafts = {
  'p/one': { kind: 'single', option: 'b' },
  'p/two': { kind: 'multiple', options: ['c', 'a'] },
  'p/three': { kind: 'ordering', entries: ['c', 'a', 'b'] },
  'p/four': { kind: 'true-false', answer: false },
};

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
    const half: Drafts = {
      'p/essay': { kind: 'essay', text: 'Half a sen' },
      'p/place': { kind: 'hotspot', regions: ['b'] },
      'p/case': { kind: 'scenario', parts: { 1: { kind: 'single', option: 'b' } } },
    };
    writeDrafts(store, 'attempt', half);
    expect(readDrafts(store, 'attempt', asked)).toEqual(half);
    const lost: Drafts = {
      'p/place': { kind: 'hotspot', regions: ['z'] },
      'p/case': { kind: 'scenario', parts: { 2: { kind: 'single', option: 'b' } } },
    };
    writeDrafts(store, 'attempt', lost);
    expect(readDrafts(store, 'attempt', asked)).toEqual({});
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
