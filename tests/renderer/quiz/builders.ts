import type { AnsweredQuestion } from '#core/contract/questions.ts';
import type { TextStore } from '#renderer/ui/unsaved-store.ts';

/** A single-choice question with options a, b and c; ordering and multiple ones take the same ids. */
export function question(fields: Partial<AnsweredQuestion> = {}): AnsweredQuestion {
  return {
    item: 'p/item',
    kind: 'single',
    level: 'recall',
    stem: [{ kind: 'text', text: 'Which?' }],
    options: ['a', 'b', 'c'].map((id) => ({ id, text: [{ kind: 'text', text: `Option ${id}` }] })),
    fields: [],
    ...fields,
  };
}

/** What a browser keeps, in memory. */
export function memoryStore(): TextStore & { readonly size: number } {
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
