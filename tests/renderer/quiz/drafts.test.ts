import { describe, expect, it } from 'vitest';
import { readDrafts, writeDrafts, type Drafts, type TextStore } from '#renderer/quiz/drafts.ts';
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

  it('are kept for each attempt apart', () => {
    const store = memoryStore();
    writeDrafts(store, 'attempt', drafts);
    expect(readDrafts(store, 'another', questions)).toEqual({});
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
